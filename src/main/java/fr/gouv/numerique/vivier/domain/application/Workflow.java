// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The moves that can be made, and by when something has to happen at each step.
 *
 * @param deadlines how long each step may last
 * @param workingDays on which days work is done
 */
public record Workflow(Deadlines deadlines, WorkingDays workingDays) {

    /** The usual deadlines but for that of the mission lead's answer, without public holidays. */
    public static Workflow answeredWithin(int days) {
        return new Workflow(
                Deadlines.usual().with(Step.SENT_TO_LEAD, days), WorkingDays.weekdays());
    }

    /** The steps that can follow, the usual one first. */
    public static List<Step> allowed(Step from, ApplicationPath path, Formalities formalities) {
        return WorkflowTable.of(from).next().stream()
                .filter(next -> next.exists(path, formalities))
                .map(WorkflowTable.Next::to)
                .toList();
    }

    /**
     * The formalities that can be chosen at this step: those under which it still leads to a
     * mission ready to start. None once the formalities are over.
     */
    public static List<Formalities> formalities(Step at) {
        return Arrays.stream(Formalities.values()).filter(it -> leadsToReady(at, it)).toList();
    }

    private static boolean leadsToReady(Step from, Formalities formalities) {
        Set<Step> reached = EnumSet.noneOf(Step.class);
        Deque<Step> open = new ArrayDeque<>(allowed(from, ApplicationPath.COMMUNITY, formalities));
        while (!open.isEmpty()) {
            Step step = open.remove();
            if (reached.add(step)) {
                open.addAll(allowed(step, ApplicationPath.COMMUNITY, formalities));
            }
        }
        return reached.contains(Step.READY);
    }

    /** The day by which something has to happen at this step, if there is one. */
    public Optional<LocalDate> dueOn(Step step, LocalDate reachedOn) {
        return deadlines
                .of(step)
                .map(
                        days ->
                                deadlines.isCalendar(step)
                                        ? reachedOn.plusDays(days)
                                        : workingDays.after(reachedOn, days));
    }

    /** The same after all that happened: each pause moves the day by as long as it lasted. */
    public Optional<LocalDate> dueOn(Course course) {
        Optional<LocalDate> due = Optional.empty();
        Optional<LocalDate> paused = Optional.empty();
        for (ApplicationEvent event : course.counting()) {
            switch (event.what()) {
                case MOVED -> due = dueOn(event.to(), event.on());
                case PAUSED -> paused = Optional.of(event.on());
                case RESUMED -> due = moved(due, paused.orElse(event.on()), event.on());
                case CORRECTED, HANDED_OVER -> {}
            }
        }
        return due;
    }

    private Optional<LocalDate> moved(Optional<LocalDate> due, LocalDate from, LocalDate to) {
        return due.map(day -> workingDays.from(day.plusDays(ChronoUnit.DAYS.between(from, to))));
    }
}
