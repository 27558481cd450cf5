// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.calendar;

import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Up to when a person is away or there.
 *
 * @param id of the record
 * @param ref « T-0042 »
 * @param name as shown
 * @param pausedUntil last day of a pause, if there is one
 * @param availableUntil last day on which the person is available, if given
 */
public record PersonDays(
        TalentId id,
        String ref,
        String name,
        Optional<LocalDate> pausedUntil,
        Optional<LocalDate> availableUntil) {

    /** The reference alone. */
    @Override
    public String toString() {
        return ref;
    }
}
