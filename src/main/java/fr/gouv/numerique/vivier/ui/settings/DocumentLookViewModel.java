// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.settings;

import fr.gouv.numerique.vivier.domain.settings.DocumentLook;
import fr.gouv.numerique.vivier.domain.settings.Emblem;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.files.document.UnusablePictureException;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.settings.ManageDocumentLook;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.nio.file.Path;
import java.util.Optional;

/** What stands at the head of the documents, to read and change. */
public final class DocumentLookViewModel {
    private final ManageDocumentLook manage;
    private final UiContext context;
    private final ReadOnlyObjectWrapper<Optional<DocumentLook>> look =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Emblem>> emblem =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public DocumentLookViewModel(ManageDocumentLook manage, UiContext context) {
        this.manage = manage;
        this.context = context;
    }

    public void refresh() {
        context.tasks().run(manage::read, this::show, context.notices()::failed);
    }

    private void show(DocumentLook read) {
        look.set(Optional.of(read));
        emblem.set(read.emblem());
    }

    /** Asks for a picture and shows it; it is kept by {@link #save}. */
    public void choosePicture(String alternative) {
        context.dialogs()
                .openPicture(context.texts().get("settings.emblem.choose"))
                .ifPresent(file -> take(file, alternative));
    }

    private void take(Path file, String alternative) {
        // Asked for when it is kept, so that the picture can be chosen first.
        String words =
                alternative.isBlank()
                        ? context.texts().get("settings.emblem.unnamed")
                        : alternative;
        context.tasks()
                .run(
                        () -> manage.picture(file, words),
                        read -> emblem.set(Optional.of(read)),
                        failure -> {
                            if (failure instanceof UnusablePictureException unusable) {
                                context.notices().refused(unusable.reason());
                            } else {
                                context.notices().failed(failure);
                            }
                        });
    }

    public void removePicture() {
        emblem.set(Optional.empty());
    }

    /** Keeps the lines, one a line, and the picture with its words; a picture needs words. */
    public void save(String letterhead, String alternative, boolean onOfficial) {
        if (emblem.get().isPresent() && alternative.isBlank()) {
            context.notices().refused(Message.of("settings.emblem.refused.noAlternative"));
            return;
        }
        DocumentLook changed =
                new DocumentLook(
                        emblem.get()
                                .map(
                                        it ->
                                                new Emblem(
                                                        it.png(),
                                                        it.width(),
                                                        it.height(),
                                                        alternative.strip())),
                        letterhead.lines().map(String::strip).filter(it -> !it.isEmpty()).toList(),
                        onOfficial);
        context.tasks()
                .run(
                        () -> {
                            manage.save(changed);
                            return changed;
                        },
                        saved -> {
                            show(saved);
                            context.notices().done(Message.of("frame.saved"));
                        },
                        context.notices()::failed);
    }

    /** Nothing until it was read for the first time. */
    public ReadOnlyObjectProperty<Optional<DocumentLook>> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** The picture that was chosen, kept or not. */
    public ReadOnlyObjectProperty<Optional<Emblem>> emblemProperty() {
        return emblem.getReadOnlyProperty();
    }
}
