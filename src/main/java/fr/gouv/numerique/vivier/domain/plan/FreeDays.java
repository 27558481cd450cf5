// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan;

import fr.gouv.numerique.vivier.domain.matching.Period;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TimeOffered;

import java.util.List;
import java.util.Optional;

/**
 * The time of a person.
 *
 * @param offered days in all, infinite where that has no bound; none where it is not known
 * @param period in which the person is available
 * @param promised what missions take of it already
 */
public record FreeDays(Optional<Double> offered, Period period, List<Work> promised) {
    public static final FreeDays UNKNOWN = new FreeDays(Optional.empty(), Period.OPEN, List.of());

    public FreeDays {
        promised = List.copyOf(promised);
    }

    public static FreeDays of(Talent talent, List<Work> promised) {
        return new FreeDays(
                talent.timeOffered().map(TimeOffered::maximumDays), Period.of(talent), promised);
    }
}
