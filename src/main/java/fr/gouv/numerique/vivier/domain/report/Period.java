// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.report;

import java.time.LocalDate;

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

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
