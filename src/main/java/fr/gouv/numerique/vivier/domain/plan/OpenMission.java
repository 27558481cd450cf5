// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan;

import fr.gouv.numerique.vivier.domain.mission.MissionId;

/**
 * A mission for which people are sought.
 *
 * @param id which
 * @param places still to be filled, not below zero
 */
public record OpenMission(MissionId id, int places) {

    public OpenMission {
        if (places < 0) {
            throw new IllegalArgumentException("places: " + places);
        }
    }
}
