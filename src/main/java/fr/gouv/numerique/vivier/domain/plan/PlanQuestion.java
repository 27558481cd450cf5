// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.util.Map;
import java.util.Set;

/**
 * What is settled or supposed for a plan.
 *
 * @param pins what is settled already: these people get these missions
 * @param exclusions what is out of the question
 * @param places supposed in place of those that there are; none for a mission left out
 * @param away people supposed not to be available
 */
public record PlanQuestion(
        Set<Pair> pins, Set<Pair> exclusions, Map<MissionId, Integer> places, Set<TalentId> away) {

    /** Nothing settled, nothing supposed. */
    public static final PlanQuestion PLAIN = new PlanQuestion(Set.of(), Set.of());

    public PlanQuestion {
        pins = Set.copyOf(pins);
        exclusions = Set.copyOf(exclusions);
        places = Map.copyOf(places);
        away = Set.copyOf(away);
    }

    /** Nothing supposed. */
    public PlanQuestion(Set<Pair> pins, Set<Pair> exclusions) {
        this(pins, exclusions, Map.of(), Set.of());
    }

    int places(OpenMission mission) {
        return places.getOrDefault(mission.id(), mission.places());
    }
}
