// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How long an application may stay at a step. Days of the calendar for the answer of a mission
 * lead, as the programme announced it; working days for all other steps.
 */
public final class Deadlines {
    /** No step may last longer. */
    public static final int MOST = 365;

    private final Map<Step, Integer> days = new EnumMap<>(Step.class);

    private Deadlines(Map<Step, Integer> days) {
        this.days.putAll(days);
    }

    /** Those of the table of moves. */
    public static Deadlines usual() {
        Map<Step, Integer> usual = new EnumMap<>(Step.class);
        WorkflowTable.ROWS.forEach(
                row -> row.days().ifPresent(number -> usual.put(row.step(), number)));
        return new Deadlines(usual);
    }

    /** The same but for one step; 0 takes the deadline away. */
    public Deadlines with(Step step, int number) {
        if (number < 0 || number > MOST) {
            throw new IllegalArgumentException("days out of bounds: " + number);
        }
        Map<Step, Integer> changed = new EnumMap<>(Step.class);
        changed.putAll(days);
        changed.put(step, number);
        return new Deadlines(changed);
    }

    /** The days for a step, if it has a deadline. */
    public Optional<Integer> of(Step step) {
        return Optional.ofNullable(days.get(step)).filter(number -> number > 0);
    }

    /** Whether the days of this step are those of the calendar. */
    public static boolean isCalendar(Step step) {
        return step == Step.SENT_TO_LEAD;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deadlines deadlines && days.equals(deadlines.days);
    }

    @Override
    public int hashCode() {
        return days.hashCode();
    }

    @Override
    public String toString() {
        return days.toString();
    }
}
