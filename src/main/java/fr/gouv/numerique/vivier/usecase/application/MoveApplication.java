// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.application;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationEvent;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.application.MoveOutcome;
import fr.gouv.numerique.vivier.domain.application.Reason;
import fr.gouv.numerique.vivier.domain.application.Workflow;
import fr.gouv.numerique.vivier.domain.document.register.FormalitiesChoice;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Moves an application from step to step, and says what has to be signed and written for it. */
public final class MoveApplication {
    private final Store store;
    private final CurrentWorkflow workflow;
    private final Changes changes;

    public MoveApplication(Store store, CurrentWorkflow workflow, Changes changes) {
        this.store = store;
        this.workflow = workflow;
        this.changes = changes;
    }

    /**
     * Makes one move of the table.
     *
     * @throws RefusedByRule when the table does not have it
     */
    public Application move(ApplicationId id, Application.Move move) throws RefusedByRule {
        return change(
                id,
                (application, rules, session) ->
                        application.move(move, rules, session.now(), session.actor()));
    }

    /**
     * Stops the clock from this day on.
     *
     * @throws RefusedByRule when it stands still already, or there is none
     */
    public Application pause(ApplicationId id, LocalDate on, Reason reason, String note)
            throws RefusedByRule {
        return change(
                id,
                (application, rules, session) ->
                        application.pause(on, reason, note, rules, session.now(), session.actor()));
    }

    /**
     * Lets the clock go on; the due day is later by as long as it stood still.
     *
     * @throws RefusedByRule when it does not stand still
     */
    public Application resume(ApplicationId id, LocalDate on, String note) throws RefusedByRule {
        return change(
                id,
                (application, rules, session) ->
                        application.resume(on, note, rules, session.now(), session.actor()));
    }

    /**
     * Takes the last event back, which stays on record.
     *
     * @throws RefusedByRule when it was only opened
     */
    public Application correct(ApplicationId id, LocalDate on, String note) throws RefusedByRule {
        return change(
                id,
                (application, rules, session) ->
                        application.correct(on, note, rules, session.now(), session.actor()));
    }

    /**
     * Takes this event back, which stays on record.
     *
     * @param seq number of the event
     * @throws RefusedByRule when something happened since, or it no longer counts
     */
    public Application takeBack(ApplicationId id, int seq, LocalDate on) throws RefusedByRule {
        return change(
                id,
                (application, rules, session) ->
                        application
                                .course()
                                .correctable()
                                .filter(event -> event.seq() == seq)
                                .map(
                                        _ ->
                                                application.correct(
                                                        on,
                                                        "",
                                                        rules,
                                                        session.now(),
                                                        session.actor()))
                                .orElseGet(() -> refusal(application, seq)));
    }

    private static MoveOutcome refusal(Application application, int seq) {
        boolean counts =
                application.course().counting().stream().anyMatch(event -> event.seq() == seq);
        return new MoveOutcome.Refused(
                Message.of(counts ? "history.refused.laterStep" : "history.refused.already"));
    }

    private interface Change {
        MoveOutcome of(Application application, Workflow rules, Session session);
    }

    private Application change(ApplicationId id, Change change) throws RefusedByRule {
        MoveOutcome outcome = store.write(session -> change(session, id, change));
        return switch (outcome) {
            case MoveOutcome.Moved(Application application, _) -> {
                changes.publish(Subject.APPLICATIONS);
                yield application;
            }
            case MoveOutcome.Refused(Message why) -> throw new RefusedByRule(why);
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

    private MoveOutcome change(Session session, ApplicationId id, Change change) {
        Application application = session.applications().find(id).orElseThrow();
        MoveOutcome outcome = change.of(application, workflow.of(session), session);
        if (outcome instanceof MoveOutcome.Moved(Application moved, var event)) {
            session.applications().saveMove(moved, event);
            log(session, moved, event.what());
        }
        return outcome;
    }

    private static void log(Session session, Application moved, ApplicationEvent.What what) {
        long id = moved.id().value();
        String step = moved.step().name();
        switch (what) {
            case MOVED -> session.log().add("application.move", "application", id, step);
            case PAUSED -> session.log().add("application.pause", "application", id, step);
            case RESUMED -> session.log().add("application.resume", "application", id, step);
            case CORRECTED -> session.log().add("application.correct", "application", id, step);
            case HANDED_OVER -> {}
        }
    }

    /**
     * Chooses what has to be signed before the mission starts.
     *
     * @throws RefusedByRule when somebody signed already, or its step does not exist under these
     */
    public Application choose(ApplicationId id, Formalities wanted) throws RefusedByRule {
        return choose(id, wanted, _ -> true);
    }

    /**
     * Chooses again what had to be signed before a choice.
     *
     * @param made that choice
     * @throws RefusedByRule when another choice was made since, or somebody signed
     */
    public Application chooseAgain(ApplicationId id, Formalities wanted, Formalities made)
            throws RefusedByRule {
        return choose(id, wanted, application -> application.formalities() == made);
    }

    private Application choose(
            ApplicationId id, Formalities wanted, Predicate<Application> expected)
            throws RefusedByRule {
        Optional<Message> refusal =
                store.write(
                        session ->
                                expected.test(session.applications().find(id).orElseThrow())
                                        ? choose(session, id, wanted)
                                        : Optional.of(Message.of("history.refused.already")));
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
            session.log()
                    .add(
                            "application.formalities",
                            "application",
                            id.value(),
                            wanted.name() + " " + application.formalities().name());
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
