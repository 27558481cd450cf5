// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.publication;

import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.publication.Publication;
import fr.gouv.numerique.vivier.usecase.publication.PublishMissions;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** What would be published, looked at before it is. */
public final class PublicationViewModel {
    private final PublishMissions publish;
    private final UiContext context;
    private final ReadOnlyObjectWrapper<Optional<Publication>> publication =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public PublicationViewModel(PublishMissions publish, UiContext context) {
        this.publish = publish;
        this.context = context;
    }

    public void refresh() {
        context.tasks()
                .run(
                        publish::preview,
                        read -> publication.set(Optional.of(read)),
                        context.notices()::failed);
    }

    /** Remembers where volunteers come forward. */
    public void setForm(String written) {
        if (written.strip().equals(form())) {
            return;
        }
        context.tasks()
                .run(
                        () -> {
                            publish.setForm(written);
                            return written;
                        },
                        _ -> refresh(),
                        context.notices()::failed);
    }

    /** The address as it is known, empty for none. */
    public String form() {
        return publication.get().flatMap(Publication::form).map(URI::toString).orElse("");
    }

    /** Asks for a folder and writes the page and the data there. */
    public void publish() {
        publication
                .get()
                .ifPresent(
                        shown ->
                                context.dialogs()
                                        .folder(context.texts().get("publication.folder"))
                                        .ifPresent(folder -> write(shown, folder)));
    }

    private void write(Publication shown, Path folder) {
        context.tasks()
                .run(
                        () -> publish.publish(shown, folder),
                        outcome ->
                                context.notices()
                                        .done(
                                                Message.of(
                                                        "publication.done",
                                                        shown.cards().size(),
                                                        folder.toString(),
                                                        outcome.removed().size())),
                        context.notices()::failed);
    }

    public ReadOnlyObjectProperty<Optional<Publication>> publicationProperty() {
        return publication.getReadOnlyProperty();
    }
}
