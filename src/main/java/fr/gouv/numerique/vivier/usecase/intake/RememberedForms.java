// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import fr.gouv.numerique.vivier.domain.intake.SavedMapping;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;

import java.util.List;

/** The forms whose questions were confirmed, by which the next exports are recognised. */
public final class RememberedForms {
    private final Store store;
    private final Changes changes;

    public RememberedForms(Store store, Changes changes) {
        this.store = store;
        this.changes = changes;
    }

    /** Every form, by name. */
    public List<SavedMapping> all() {
        return store.read(session -> session.mappings().all());
    }

    /**
     * Gives a form another name.
     *
     * @throws RefusedByRule when there is no name, or another form has it
     */
    public void rename(String name, String wanted) throws RefusedByRule {
        String clean = wanted.strip();
        if (clean.isEmpty()) {
            throw new RefusedByRule(Message.of("intake.forms.noName"));
        }
        if (clean.equals(name)) {
            return;
        }
        if (all().stream().anyMatch(mapping -> mapping.name().equals(clean))) {
            throw new RefusedByRule(Message.of("intake.forms.nameTaken", clean));
        }
        store.write(
                session -> {
                    session.mappings().rename(name, clean);
                    return clean;
                });
        changes.publish(Subject.IMPORTS);
    }

    /** Forgets a form: its next export is understood from its own words again. */
    public void forget(String name) {
        store.write(
                session -> {
                    session.mappings().delete(name);
                    return name;
                });
        changes.publish(Subject.IMPORTS);
    }
}
