// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.settings;

import fr.gouv.numerique.vivier.domain.document.register.SigningOrder;
import fr.gouv.numerique.vivier.domain.settings.DocumentSettings;
import fr.gouv.numerique.vivier.domain.settings.Settings;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.SettingWriting;

/** Reads and changes what holds for the whole store. */
public final class ManageSettings {
    private final Store store;
    private final Changes changes;

    public ManageSettings(Store store, Changes changes) {
        this.store = store;
        this.changes = changes;
    }

    public Settings read() {
        return store.read(session -> session.settings().read());
    }

    /** In which order documents are signed. */
    public SigningOrder signingOrder() {
        return store.read(session -> session.settings().signingOrder());
    }

    public void save(SigningOrder order) {
        store.write(
                session -> {
                    SettingWriting.write(
                            session, "signingOrder", () -> session.settings().save(order));
                    return order;
                });
        changes.publish(Subject.SETTINGS);
    }

    /** Days without news after which an open mission is to be confirmed. */
    public int missionDays() {
        return store.read(session -> session.settings().missionDays());
    }

    public void saveMissionDays(int days) {
        store.write(
                session -> {
                    SettingWriting.write(
                            session, "missionDays", () -> session.settings().saveMissionDays(days));
                    return days;
                });
        changes.publish(Subject.SETTINGS, Subject.MISSIONS);
    }

    /** From how many open proposals on a person counts as asked often enough. */
    public int proposalLimit() {
        return store.read(session -> session.settings().proposalLimit());
    }

    public void saveProposalLimit(int limit) {
        store.write(
                session -> {
                    SettingWriting.write(
                            session,
                            "proposalLimit",
                            () -> session.settings().saveProposalLimit(limit));
                    return limit;
                });
        changes.publish(Subject.SETTINGS);
    }

    public void save(Settings settings) {
        store.write(
                session -> {
                    SettingWriting.write(session, "", () -> session.settings().save(settings));
                    return settings;
                });
        changes.publish(Subject.SETTINGS);
    }

    /** What holds for the follow-up of documents. */
    public DocumentSettings readDocuments() {
        return store.read(session -> session.settings().readDocuments());
    }

    public void save(DocumentSettings settings) {
        store.write(
                session -> {
                    SettingWriting.write(
                            session, "documents", () -> session.settings().save(settings));
                    return settings;
                });
        changes.publish(Subject.SETTINGS, Subject.DOCUMENTS);
    }
}
