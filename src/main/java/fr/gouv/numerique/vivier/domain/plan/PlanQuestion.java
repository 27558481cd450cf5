// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is settled or supposed for a plan.
 *
 * @param pins what is settled already: these people get these missions
 * @param exclusions what is out of the question
 * @param places supposed in place of those that there are; none for a mission left out
 * @param away people supposed not to be available
 * @param manner how the plan is made
 */
public record PlanQuestion(
        Set<Pair> pins,
        Set<Pair> exclusions,
        Map<MissionId, Integer> places,
        Set<TalentId> away,
        PlanManner manner) {

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

    /** One mission for each person, points alone. */
    public PlanQuestion(
            Set<Pair> pins,
            Set<Pair> exclusions,
            Map<MissionId, Integer> places,
            Set<TalentId> away) {
        this(pins, exclusions, places, away, PlanManner.PLAIN);
    }

    /** The same, with one more pair ruled out. */
    public PlanQuestion without(Pair pair) {
        Set<Pair> out = new HashSet<>(exclusions);
        out.add(pair);
        Set<Pair> kept = new HashSet<>(pins);
        kept.remove(pair);
        return new PlanQuestion(kept, out, places, away, manner);
    }

    int places(OpenMission mission) {
        return places.getOrDefault(mission.id(), mission.places());
    }
}
