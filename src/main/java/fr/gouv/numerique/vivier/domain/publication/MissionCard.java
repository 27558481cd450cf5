// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.publication;

import fr.gouv.numerique.vivier.domain.mission.MissionId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A mission as everybody may read it, as the programme's page showed it: nothing in it tells who
 * leads the mission or who might take it.
 *
 * @param id the record; not shown
 * @param ref its reference
 * @param title what is to be done
 * @param organisation ministry, directorate, service, from the largest
 * @param skills that are sought; those of one line are alternatives
 * @param anySkill whether one of the lines is enough
 * @param desired skills that would be welcome
 * @param duration of work, and how it is spread, in words
 * @param period in words
 * @param places where, in words
 * @param answerBy last day to come forward, if there is one
 * @param updatedOn when it was last changed
 */
public record MissionCard(
        MissionId id,
        String ref,
        String title,
        List<String> organisation,
        List<String> skills,
        boolean anySkill,
        List<String> desired,
        String duration,
        String period,
        List<String> places,
        Optional<LocalDate> answerBy,
        LocalDate updatedOn) {

    public MissionCard {
        organisation = List.copyOf(organisation);
        skills = List.copyOf(skills);
        desired = List.copyOf(desired);
        places = List.copyOf(places);
    }

    /** Name of the file with the whole description. */
    public String pdf() {
        return "mission-" + ref + ".pdf";
    }
}
