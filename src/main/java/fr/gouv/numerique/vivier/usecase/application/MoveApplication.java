// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.application;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.application.MoveOutcome;
import fr.gouv.numerique.vivier.domain.application.Workflow;
import fr.gouv.numerique.vivier.domain.document.register.FormalitiesChoice;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;

import java.util.Map;
import java.util.Optional;

/** Moves an application from step to step, and says what has to be signed and written for it. */
public final class MoveApplication {
    private final Store store;
    private final Changes changes;

    public MoveApplication(Store store, Changes changes) {
        this.store = store;
        this.changes = changes;
    }

    /**
     * Makes one move of the table.
     *
     * @throws RefusedByRule when the table does not have it
     */
    public Application move(ApplicationId id, Application.Move move) throws RefusedByRule {
        MoveOutcome outcome = store.write(session -> move(session, id, move));
        return switch (outcome) {
            case MoveOutcome.Moved(Application application, _) -> {
                changes.publish(Subject.APPLICATIONS);
                yield application;
            }
            case MoveOutcome.Forbidden(var from, var to, var allowed) ->
                    throw new RefusedByRule(
                            Message.of(
                                    allowed.isEmpty()
                                            ? "application.refused.closed"
                                            : "application.refused.move",
                                    Message.of("application.step." + from),
                                    Message.of("application.step." + to)));
        };
    }

    private static MoveOutcome move(Session session, ApplicationId id, Application.Move move) {
        Application application = session.applications().find(id).orElseThrow();
        Workflow workflow = new Workflow(session.settings().read().answerDays());
        MoveOutcome outcome = application.move(move, workflow, session.now(), session.actor());
        if (outcome instanceof MoveOutcome.Moved(Application moved, var event)) {
            session.applications().saveMove(moved, event);
            session.log().add("application.move", "application", id.value(), move.to().name());
        }
        return outcome;
    }

    /**
     * Chooses what has to be signed before the mission starts.
     *
     * @throws RefusedByRule when somebody signed already, or its step does not exist under these
     */
    public Application choose(ApplicationId id, Formalities wanted) throws RefusedByRule {
        Optional<Message> refusal = store.write(session -> choose(session, id, wanted));
        if (refusal.isPresent()) {
            throw new RefusedByRule(refusal.get());
        }
        changes.publish(Subject.APPLICATIONS);
        return store.read(session -> session.applications().find(id).orElseThrow());
    }

    private static Optional<Message> choose(Session session, ApplicationId id, Formalities wanted) {
        Application application = session.applications().find(id).orElseThrow();
        Optional<Message> refusal =
                FormalitiesChoice.of(application, session.documents().of(id))
                        .refusal(wanted, application);
        if (refusal.isEmpty() && wanted != application.formalities()) {
            session.applications().saveFormalities(application.with(wanted));
            session.log().add("application.formalities", "application", id.value(), wanted.name());
        }
        return refusal;
    }

    /** Sets values for the documents by field name; a blank value takes the field away. */
    public Application complete(ApplicationId id, Map<String, String> details) {
        Application completed =
                store.write(
                        session -> {
                            session.applications().setDetails(id, details);
                            session.log()
                                    .add(
                                            "application.complete",
                                            "application",
                                            id.value(),
                                            String.join(" ", details.keySet()));
                            return session.applications().find(id).orElseThrow();
                        });
        changes.publish(Subject.APPLICATIONS);
        return completed;
    }
}
