// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

import fr.gouv.numerique.vivier.domain.application.ApplicationEvent.What;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A talent proposed for a mission.
 *
 * @param id for ever
 * @param ref shown on screen, « C-0003 »
 * @param version grows with each change
 * @param talent who
 * @param mission for what
 * @param path whether the person asked for it
 * @param formalities what has to be signed
 * @param step where it stands, as the events that count say
 * @param stepOn since when
 * @param dueOn by when something has to happen, if there is such a day
 * @param owner whose case it is; empty for an old one
 * @param history every event, first to last
 * @param details values for the documents that the forms do not give, by field name
 * @param reasons what the ranking said when it was opened
 */
public record Application(
        ApplicationId id,
        String ref,
        int version,
        TalentId talent,
        MissionId mission,
        ApplicationPath path,
        Formalities formalities,
        Step step,
        LocalDate stepOn,
        Optional<LocalDate> dueOn,
        String owner,
        List<ApplicationEvent> history,
        Map<String, String> details,
        List<ProposalReason> reasons) {

    public Application {
        history = List.copyOf(history);
        details = Map.copyOf(details);
        reasons = List.copyOf(reasons);
    }

    public List<Step> allowed() {
        return Workflow.allowed(step, path, formalities);
    }

    /** Whether its day has passed; while the clock stands still it has not. */
    public boolean isLate(LocalDate today) {
        return dueOn.map(today::isAfter).orElse(false) && pausedOn().isEmpty();
    }

    /** Since when its clock stands still, while it does. */
    public Optional<LocalDate> pausedOn() {
        return course().pausedOn();
    }

    /** What counts of its history. */
    public Course course() {
        return Course.of(history);
    }

    /**
     * A move that a person asks for.
     *
     * @param to the step wanted
     * @param on the day on which it happened
     * @param reason why, where the step asks for it; absent when nobody asked yet
     * @param party who decided it, where that is known
     * @param note may be empty
     */
    public record Move(
            Step to, LocalDate on, Optional<Reason> reason, Optional<Party> party, String note) {

        /** A move of which it was not noted who decided it. */
        public Move(Step to, LocalDate on, Optional<Reason> reason, String note) {
            this(to, on, reason, Optional.empty(), note);
        }
    }

    /** The application after the move, with one more event, or why it cannot be made. */
    public MoveOutcome move(Move move, Workflow workflow, Instant now, String by) {
        if (!allowed().contains(move.to())) {
            return new MoveOutcome.Forbidden(step, move.to(), allowed());
        }
        Optional<Reason> known =
                move.to() == Step.EXPIRED
                        ? move.reason().or(() -> Optional.of(Reason.NO_ANSWER))
                        : move.reason();
        boolean ends = move.to().asksReason();
        return after(
                workflow,
                new ApplicationEvent(
                        history.size() + 1,
                        What.MOVED,
                        Optional.of(step),
                        move.to(),
                        move.on(),
                        ends ? known : Optional.empty(),
                        ends ? move.party() : Optional.empty(),
                        Optional.empty(),
                        move.note(),
                        now,
                        by));
    }

    /** Stops the clock from this day on. */
    public MoveOutcome pause(
            LocalDate on, Reason reason, String note, Workflow workflow, Instant now, String by) {
        if (step.isClosed() || pausedOn().isPresent() || on.isBefore(stepOn)) {
            return refused(
                    step.isClosed()
                            ? "application.refused.pauseClosed"
                            : pausedOn().isPresent()
                                    ? "application.refused.pausedAlready"
                                    : "application.refused.pauseEarly");
        }
        return after(workflow, standing(What.PAUSED, on, Optional.of(reason), note, now, by));
    }

    /** Lets the clock go on from this day: the due day is later by as long as it stood still. */
    public MoveOutcome resume(
            LocalDate on, String note, Workflow workflow, Instant now, String by) {
        Optional<LocalDate> paused = pausedOn();
        if (paused.isEmpty() || on.isBefore(paused.get())) {
            return refused(
                    paused.isEmpty()
                            ? "application.refused.notPaused"
                            : "application.refused.resumeEarly");
        }
        return after(workflow, standing(What.RESUMED, on, Optional.empty(), note, now, by));
    }

    /** Takes the last event back: it stays on record and no longer counts. */
    public MoveOutcome correct(
            LocalDate on, String note, Workflow workflow, Instant now, String by) {
        List<ApplicationEvent> counting = course().counting();
        if (counting.size() < 2) {
            return refused("application.refused.nothingToCorrect");
        }
        return after(
                workflow,
                new ApplicationEvent(
                        history.size() + 1,
                        What.CORRECTED,
                        Optional.of(step),
                        counting.get(counting.size() - 2).to(),
                        on,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        note,
                        now,
                        by));
    }

    /**
     * Makes it the case of this coordinator. Where it stands and by when something has to happen
     * stays as it is.
     *
     * @param to login name of whoever takes it over; never blank
     */
    public MoveOutcome handOver(String to, LocalDate on, String note, Instant now, String by) {
        if (to.equals(owner)) {
            return new MoveOutcome.Refused(Message.of("application.refused.ownerAlready", to));
        }
        ApplicationEvent event =
                new ApplicationEvent(
                        history.size() + 1,
                        What.HANDED_OVER,
                        Optional.of(step),
                        step,
                        on,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(to),
                        note,
                        now,
                        by);
        return new MoveOutcome.Moved(with(dueOn, to, and(event)), event);
    }

    private static MoveOutcome refused(String sentence) {
        return new MoveOutcome.Refused(Message.of(sentence));
    }

    private ApplicationEvent standing(
            What what, LocalDate on, Optional<Reason> reason, String note, Instant now, String by) {
        return new ApplicationEvent(
                history.size() + 1,
                what,
                Optional.of(step),
                step,
                on,
                reason,
                Optional.empty(),
                Optional.empty(),
                note,
                now,
                by);
    }

    private MoveOutcome after(Workflow workflow, ApplicationEvent event) {
        List<ApplicationEvent> longer = and(event);
        Course course = Course.of(longer);
        return new MoveOutcome.Moved(
                new Application(
                        id,
                        ref,
                        version,
                        talent,
                        mission,
                        path,
                        formalities,
                        course.step(),
                        course.stepOn(),
                        workflow.dueOn(course),
                        owner,
                        longer,
                        details,
                        reasons),
                event);
    }

    private List<ApplicationEvent> and(ApplicationEvent event) {
        List<ApplicationEvent> longer = new ArrayList<>(history);
        longer.add(event);
        return longer;
    }

    private Application with(Optional<LocalDate> due, String whose, List<ApplicationEvent> events) {
        return with(formalities, due, whose, events, details);
    }

    /** The same application at the same step. */
    private Application with(
            Formalities chosen,
            Optional<LocalDate> due,
            String whose,
            List<ApplicationEvent> events,
            Map<String, String> values) {
        return new Application(
                id, ref, version, talent, mission, path, chosen, step, stepOn, due, whose, events,
                values, reasons);
    }

    /** The same application with these values for its documents on top of its own. */
    public Application overlaidWith(Map<String, String> values) {
        Map<String, String> all = new HashMap<>(details);
        all.putAll(values);
        return with(formalities, dueOn, owner, history, all);
    }

    /** The same application under these formalities. */
    public Application with(Formalities chosen) {
        return with(chosen, dueOn, owner, history, details);
    }

    @Override
    public String toString() {
        return ref;
    }
}
