// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan;

import fr.gouv.numerique.vivier.domain.mission.MissionId;

/**
 * A mission for which people are sought.
 *
 * @param id which
 * @param places still to be filled, not below zero
 * @param work what a place takes of a person's time
 */
public record OpenMission(MissionId id, int places, Work work) {

    public OpenMission {
        if (places < 0) {
            throw new IllegalArgumentException("places: " + places);
        }
    }

    /** Of whose work nothing is known. */
    public OpenMission(MissionId id, int places) {
        this(id, places, Work.UNKNOWN);
    }

    /** The same with other places. */
    public OpenMission with(int others) {
        return new OpenMission(id, others, work);
    }
}
