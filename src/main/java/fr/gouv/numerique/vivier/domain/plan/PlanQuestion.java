// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan;

import java.util.List;
import java.util.Set;

/**
 * What a plan is asked for.
 *
 * @param missions in the order in which one would deal with them one by one
 * @param candidates everybody who may be proposed for any of them, best first within a mission
 * @param pins what is settled already: these people get these missions
 * @param exclusions what is out of the question
 */
public record PlanQuestion(
        List<OpenMission> missions,
        List<Candidate> candidates,
        Set<Pair> pins,
        Set<Pair> exclusions) {

    public PlanQuestion {
        missions = List.copyOf(missions);
        candidates = List.copyOf(candidates);
        pins = Set.copyOf(pins);
        exclusions = Set.copyOf(exclusions);
    }
}
