// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan;

import fr.gouv.numerique.vivier.domain.matching.Period;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a place of a mission takes of a person's time.
 *
 * @param days of work in all; none where they are to be defined
 * @param period in which they have to be done; open where the dates may still move
 */
public record Work(Optional<Double> days, Period period) {
    public static final Work UNKNOWN = new Work(Optional.empty(), Period.OPEN);

    public static Work of(Mission mission) {
        return new Work(
                mission.get(MissionFields.DAYS).known().map(BigDecimal::doubleValue),
                mission.says(MissionFields.NEGOTIABLE, "YES") ? Period.OPEN : Period.of(mission));
    }
}
