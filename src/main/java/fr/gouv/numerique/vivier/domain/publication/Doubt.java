// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.publication;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What should be looked at before a mission is shown: it is open as far as anybody said, but its
 * days say otherwise. Only a person knows which of both is right.
 */
public enum Doubt {
    /** Its last day has passed. */
    OVER,
    /** The last day to come forward has passed. */
    ANSWER_DAY_PASSED;

    public static Optional<Doubt> of(Mission mission, LocalDate today) {
        if (mission.get(MissionFields.END).filter(today::isAfter).isPresent()) {
            return Optional.of(OVER);
        }
        return mission.get(MissionFields.ANSWER_BY)
                .filter(today::isAfter)
                .map(_ -> ANSWER_DAY_PASSED);
    }
}
