// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.MissionId;

/**
 * Time that a person has promised to a mission.
 *
 * @param mission which
 * @param days of work; none when they are still to be defined
 */
public record Commitment(MissionId mission, double days) {

    public Commitment {
        if (!(days >= 0)) {
            throw new IllegalArgumentException("days: " + days);
        }
    }
}
