// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Another mission of the same agent that is not given up.
 *
 * @param reference the number of its agreement, else of the application
 * @param missionRef which mission
 * @param missionTitle its name
 * @param from first day, where it is known
 * @param to last day, where it is known
 * @param days of work, where they are known
 */
public record Engagement(
        String reference,
        String missionRef,
        String missionTitle,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<BigDecimal> days) {

    /** Whether both run on one day at least; false while a date is not known. */
    boolean overlaps(LocalDate start, LocalDate end) {
        return from.filter(day -> !day.isAfter(end)).isPresent()
                && to.filter(day -> !day.isBefore(start)).isPresent();
    }

    /** Reference only. */
    @Override
    public String toString() {
        return reference;
    }
}
