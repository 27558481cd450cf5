// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.settings;

import fr.gouv.numerique.vivier.domain.settings.DocumentRules;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.SettingWriting;

/** Reads and changes the thresholds of the documents, common and by ministry. */
public final class ManageDocumentRules {
    private final Store store;
    private final Changes changes;

    public ManageDocumentRules(Store store, Changes changes) {
        this.store = store;
        this.changes = changes;
    }

    public DocumentRules read() {
        return store.read(session -> session.documentRules().read());
    }

    public void save(DocumentRules rules) {
        store.write(
                session -> {
                    SettingWriting.write(
                            session, "rules", () -> session.documentRules().save(rules));
                    return rules;
                });
        changes.publish(Subject.SETTINGS);
    }
}
