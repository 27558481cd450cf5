// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

import fr.gouv.numerique.vivier.domain.application.ApplicationEvent.What;
import fr.gouv.numerique.vivier.domain.application.LeadAnswer.State;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The one rule by which answers of mission leads are measured, wherever they are counted: each time
 * that a profile was sent counts for itself; the promised day is the one that the application has,
 * moved by every pause; a profile that its owner took back before an answer does not count.
 */
public final class LeadAnswers {
    /** Two weeks as the programme announced, where no deadline is kept. */
    private static final int USUAL_DAYS = 14;

    private final Workflow workflow;
    private final WorkingDays workingDays;
    private final int days;
    private final boolean calendar;

    /**
     * The rule under these deadlines.
     *
     * @param workingDays of the calendar in use
     */
    public LeadAnswers(Deadlines deadlines, WorkingDays workingDays) {
        days = deadlines.of(Step.SENT_TO_LEAD).orElse(USUAL_DAYS);
        calendar =
                deadlines.of(Step.SENT_TO_LEAD).isEmpty()
                        || deadlines.isCalendar(Step.SENT_TO_LEAD);
        workflow =
                new Workflow(
                        calendar
                                ? deadlines
                                        .with(Step.SENT_TO_LEAD, days)
                                        .countingAllDays(Set.of(Step.SENT_TO_LEAD))
                                : deadlines,
                        workingDays);
        this.workingDays = workingDays;
    }

    /** Days within which an answer is in time. */
    public int days() {
        return days;
    }

    /** Whether these are days of the calendar rather than working days. */
    public boolean isCalendar() {
        return calendar;
    }

    /** So many days, in the unit that is promised. */
    public Message words(double number) {
        return words(number, calendar);
    }

    /** So many days of the calendar, or working days. */
    public static Message words(double number, boolean ofCalendar) {
        return Message.of(
                ofCalendar ? "application.days.calendar" : "application.days.working", number);
    }

    /** What became of every profile of this history that was sent to a mission lead. */
    public List<LeadAnswer> of(
            ApplicationId application, List<ApplicationEvent> history, LocalDate today) {
        List<ApplicationEvent> events = Course.of(history).counting();
        List<LeadAnswer> answers = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).what() == What.MOVED && events.get(i).to() == Step.SENT_TO_LEAD) {
                int next = next(events, i);
                boolean moved = next < events.size();
                if (!moved || events.get(next).to() != Step.WITHDRAWN) {
                    answers.add(
                            answer(
                                    application,
                                    events.subList(i, next),
                                    moved ? List.of(events.get(next)) : List.of(),
                                    today));
                }
            }
        }
        return answers;
    }

    /** Where the event is with which the application left the step, or the end. */
    private static int next(List<ApplicationEvent> events, int sent) {
        int next = sent + 1;
        while (next < events.size() && events.get(next).what() != What.MOVED) {
            next++;
        }
        return next;
    }

    /**
     * One answer.
     *
     * @param stay the sending and the pauses after it
     * @param left the event that ended it, if it ended
     */
    private LeadAnswer answer(
            ApplicationId application,
            List<ApplicationEvent> stay,
            List<ApplicationEvent> left,
            LocalDate today) {
        LocalDate sent = stay.getFirst().on();
        LocalDate end = left.isEmpty() ? today : left.getFirst().on();
        long taken = between(sent, end);
        LocalDate paused = end;
        for (ApplicationEvent event : stay) {
            if (event.what() == What.PAUSED) {
                paused = event.on();
            } else if (event.what() == What.RESUMED) {
                taken -= between(paused, event.on());
                paused = end;
            }
        }
        taken -= between(paused, end);
        LocalDate due = workflow.dueOn(new Course(stay)).orElseThrow();
        boolean stands = stay.getLast().what() == What.PAUSED;
        return new LeadAnswer(application, sent, state(left, end, due, stands), Math.max(0, taken));
    }

    private static State state(
            List<ApplicationEvent> left, LocalDate end, LocalDate due, boolean stands) {
        boolean over = !stands && end.isAfter(due);
        if (left.isEmpty()) {
            return over ? State.UNANSWERED : State.PENDING;
        }
        if (left.getFirst().to() == Step.EXPIRED) {
            return State.UNANSWERED;
        }
        return over ? State.LATE : State.IN_TIME;
    }

    private long between(LocalDate from, LocalDate to) {
        return calendar
                ? Math.max(0, ChronoUnit.DAYS.between(from, to))
                : workingDays.between(from, to);
    }
}
