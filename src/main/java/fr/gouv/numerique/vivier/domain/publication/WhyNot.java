// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.publication;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;

import java.util.Optional;

/** Why a mission is not shown to everybody. The first that holds is told. */
public enum WhyNot {
    /** It is filled, closed or cancelled. */
    NOT_OPEN,
    /** All places are taken. */
    NO_PLACE,
    /** The mission lead does not want it. */
    REFUSED,
    /** The mission lead has not said whether it may be shown. */
    NOT_ASKED;

    /**
     * The reason, or nothing when the mission may be shown.
     *
     * @param taken places held by somebody
     */
    public static Optional<WhyNot> of(Mission mission, int taken) {
        if (!mission.status().isOpen()) {
            return Optional.of(NOT_OPEN);
        }
        if (taken >= mission.places()) {
            return Optional.of(NO_PLACE);
        }
        if (mission.says(MissionFields.PUBLISHABLE, "YES")) {
            return Optional.empty();
        }
        return Optional.of(mission.says(MissionFields.PUBLISHABLE, "NO") ? REFUSED : NOT_ASKED);
    }
}
