// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.application;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.MoveOutcome;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Whose cases the applications are: one coordinator takes them over from another, for a leave or
 * for good. Each keeps a trace of it.
 */
public final class OwnCases {
    private static final int LONGEST = 100;

    private final Store store;
    private final Clock clock;
    private final Changes changes;

    public OwnCases(Store store, Clock clock, Changes changes) {
        this.store = store;
        this.clock = clock;
        this.changes = changes;
    }

    /**
     * Who works with a store.
     *
     * @param me the one at work now
     * @param others everybody else who has cases, in the order of the alphabet
     */
    public record Team(String me, List<String> others) {
        public Team {
            others = List.copyOf(others);
        }

        /** Whether several share the work: one alone has no use for the names of owners. */
        public boolean isShared() {
            return !others.isEmpty();
        }

        /** Whether a case is one's own; what is nobody's is everybody's. */
        public boolean isMine(String owner) {
            return owner.isEmpty() || owner.equals(me);
        }
    }

    public Team team() {
        return store.read(
                session -> {
                    String me = session.actor();
                    return new Team(
                            me,
                            session.agenda().owners().stream()
                                    .filter(name -> !name.equals(me))
                                    .toList());
                });
    }

    /**
     * Makes these the cases of somebody, all or none. Those that are so already are passed over.
     *
     * @param to login name of whoever takes them over
     * @param note why, may be empty
     * @return how many changed hands
     * @throws RefusedByRule when the name is missing or too long
     */
    public int handOver(Collection<ApplicationId> ids, String to, String note)
            throws RefusedByRule {
        String name = to.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new RefusedByRule(Message.of("application.refused.owner", LONGEST));
        }
        int moved =
                store.write(
                        session ->
                                (int)
                                        ids.stream()
                                                .filter(id -> handOver(session, id, name, note))
                                                .count());
        changes.publish(Subject.APPLICATIONS);
        return moved;
    }

    /**
     * Gives a case back to whoever had it before.
     *
     * @throws RefusedByRule when it is no longer the case of whoever it was handed to
     */
    public void handBack(ApplicationId id, String from, String to) throws RefusedByRule {
        boolean done =
                store.write(
                        session -> {
                            Application now = session.applications().find(id).orElseThrow();
                            return now.owner().equals(from) && handOver(session, id, to, "");
                        });
        if (!done) {
            throw new RefusedByRule(Message.of("history.refused.handedOn"));
        }
        changes.publish(Subject.APPLICATIONS);
    }

    private boolean handOver(Session session, ApplicationId id, String to, String note) {
        Application application = session.applications().find(id).orElseThrow();
        MoveOutcome outcome =
                application.handOver(
                        to, LocalDate.now(clock), note.strip(), session.now(), session.actor());
        if (outcome instanceof MoveOutcome.Moved(Application moved, var event)) {
            session.applications().saveMove(moved, event);
            session.log().add("application.handOver", "application", id.value(), "");
            return true;
        }
        return false;
    }
}
