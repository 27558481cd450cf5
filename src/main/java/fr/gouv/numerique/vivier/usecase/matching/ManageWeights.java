// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.matching;

import fr.gouv.numerique.vivier.domain.matching.WeightSets;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.SettingWriting;

import java.util.function.Consumer;

/** Reads and changes the weights of the ranking, and those kept under a name. */
public final class ManageWeights {
    private final Store store;
    private final Changes changes;

    public ManageWeights(Store store, Changes changes) {
        this.store = store;
        this.changes = changes;
    }

    public WeightSets read() {
        return store.read(session -> session.weights().read());
    }

    /** From now on rankings are made with these. */
    public void use(Weights weights) {
        change(session -> session.weights().use(weights));
    }

    /**
     * Keeps weights under a name, in place of what was kept under it, and uses them.
     *
     * @throws RefusedByRule when the name is empty or too long
     */
    public void keep(String name, Weights weights) throws RefusedByRule {
        String given = name.strip();
        if (given.isEmpty() || given.length() > WeightSets.LONGEST_NAME) {
            throw new RefusedByRule(Message.of("matching.weights.name", WeightSets.LONGEST_NAME));
        }
        change(
                session -> {
                    session.weights().keep(given, weights);
                    session.weights().use(weights);
                });
    }

    /** Forgets a name; the weights in use stay. */
    public void remove(String name) {
        change(session -> session.weights().remove(name));
    }

    private void change(Consumer<Session> work) {
        store.write(
                session -> {
                    SettingWriting.write(session, "weights", () -> work.accept(session));
                    return true;
                });
        changes.publish(Subject.SETTINGS);
    }
}
