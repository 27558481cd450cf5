// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.settings;

import fr.gouv.numerique.vivier.domain.settings.DocumentSettings;
import fr.gouv.numerique.vivier.domain.shared.EmailAddress;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.settings.ManageSettings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;

/** The follow-up of documents, to read and change. */
public final class DocumentSettingsViewModel {
    private final ManageSettings manage;
    private final UiContext context;
    private final ReadOnlyObjectWrapper<Optional<DocumentSettings>> settings =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public DocumentSettingsViewModel(ManageSettings manage, UiContext context) {
        this.manage = manage;
        this.context = context;
    }

    public void refresh() {
        context.tasks()
                .run(
                        manage::readDocuments,
                        read -> settings.set(Optional.of(read)),
                        context.notices()::failed);
    }

    /** Keeps what was written, or says which value cannot be taken. */
    public void save(String signatureDays, String coordinatorEmail) {
        String days = signatureDays.strip();
        String address = coordinatorEmail.strip();
        if (!days.matches("[1-9]\\d?")) {
            refuse("signatureDays");
        } else if (!address.isEmpty() && !EmailAddress.isValid(address)) {
            refuse("coordinatorEmail");
        } else {
            save(new DocumentSettings(Integer.parseInt(days), address));
        }
    }

    private void refuse(String name) {
        context.notices()
                .refused(Message.of("settings.refused." + name, Message.of("settings." + name)));
    }

    private void save(DocumentSettings changed) {
        context.tasks()
                .run(
                        () -> {
                            manage.save(changed);
                            return changed;
                        },
                        saved -> {
                            settings.set(Optional.of(saved));
                            context.notices().done(Message.of("frame.saved"));
                        },
                        context.notices()::failed);
    }

    /** Nothing until they were read for the first time. */
    public ReadOnlyObjectProperty<Optional<DocumentSettings>> settingsProperty() {
        return settings.getReadOnlyProperty();
    }
}
