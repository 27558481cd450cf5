// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days that are looked at, both included.
 *
 * @param from the first
 * @param to the last; never before the first
 */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends after it begins");
        }
    }

    /** The twelve months up to this day. */
    public static Period yearUpTo(LocalDate day) {
        return new Period(day.minusYears(1).plusDays(1), day);
    }

    /** As long as this one and just before it: whole months before whole months. */
    public Period before() {
        LocalDate next = to.plusDays(1);
        long months = ChronoUnit.MONTHS.between(from, next);
        LocalDate first =
                from.plusMonths(months).equals(next)
                        ? from.minusMonths(months)
                        : from.minusDays(ChronoUnit.DAYS.between(from, next));
        return new Period(first, from.minusDays(1));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
