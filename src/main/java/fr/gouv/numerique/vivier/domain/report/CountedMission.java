// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.report;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.shared.Choice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What the figures say of a mission.
 *
 * @param id the record
 * @param since when it came in
 * @param status where it stands
 * @param places how many talents are sought
 * @param administration its host, if given
 * @param required codes of the skills that it asks for
 */
public record CountedMission(
        MissionId id,
        LocalDate since,
        MissionStatus status,
        int places,
        Optional<Choice> administration,
        Set<String> required) {

    public CountedMission {
        required = Set.copyOf(required);
    }
}
