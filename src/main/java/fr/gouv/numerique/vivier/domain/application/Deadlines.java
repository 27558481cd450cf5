// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How long an application may stay at a step, and in what days that is counted: those of the
 * calendar for the answer of a mission lead, as the programme announced it, working days for all
 * other steps, unless set otherwise.
 */
public final class Deadlines {
    /** No step may last longer. */
    public static final int MOST = 365;

    private static final Set<Step> USUALLY_CALENDAR = Set.of(Step.SENT_TO_LEAD);

    private final Map<Step, Integer> days;
    private final Set<Step> calendar;

    private Deadlines(Map<Step, Integer> days, Set<Step> calendar) {
        this.days = Map.copyOf(days);
        this.calendar = Set.copyOf(calendar);
    }

    /** Those of the table of moves. */
    public static Deadlines usual() {
        Map<Step, Integer> usual = new EnumMap<>(Step.class);
        WorkflowTable.ROWS.forEach(
                row -> row.days().ifPresent(number -> usual.put(row.step(), number)));
        return new Deadlines(usual, USUALLY_CALENDAR);
    }

    /** The steps that can have a deadline: those at which somebody is waited for. */
    public static List<Step> steps() {
        return WorkflowTable.ROWS.stream()
                .filter(row -> row.days().isPresent())
                .map(WorkflowTable.Row::step)
                .toList();
    }

    /** The same but for one step; 0 takes the deadline away. */
    public Deadlines with(Step step, int number) {
        if (number < 0 || number > MOST) {
            throw new IllegalArgumentException("days out of bounds: " + number);
        }
        Map<Step, Integer> changed = new HashMap<>(days);
        changed.put(step, number);
        return new Deadlines(changed, calendar);
    }

    /** The same, with the days of these steps alone being those of the calendar. */
    public Deadlines countingAllDays(Set<Step> steps) {
        return new Deadlines(days, steps);
    }

    /** The days for a step, if it has a deadline. */
    public Optional<Integer> of(Step step) {
        return Optional.ofNullable(days.get(step)).filter(number -> number > 0);
    }

    /** Whether the days of this step are those of the calendar. */
    public boolean isCalendar(Step step) {
        return calendar.contains(step);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deadlines deadlines
                && days.equals(deadlines.days)
                && calendar.equals(deadlines.calendar);
    }

    @Override
    public int hashCode() {
        return Objects.hash(days, calendar);
    }

    @Override
    public String toString() {
        return days + " " + calendar;
    }
}
