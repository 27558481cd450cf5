// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.matching;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who could be proposed and never was.
 *
 * @param talent the person
 * @param ref shown on screen
 * @param name in full
 * @param since when the person came into the pool
 * @param chances the open missions in which he or she ranks best, best first; none where the person
 *     is far behind in all of them
 */
public record Forgotten(
        TalentId talent, String ref, String name, LocalDate since, List<Chance> chances) {

    public Forgotten {
        chances = List.copyOf(chances);
    }

    /**
     * A mission for which the person may be proposed.
     *
     * @param rank from 1, among all who may be
     */
    public record Chance(MissionId mission, String ref, String title, int rank) {}
}
