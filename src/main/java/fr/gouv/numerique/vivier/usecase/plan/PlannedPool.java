// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.plan;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.plan.Pair;
import fr.gouv.numerique.vivier.domain.plan.PlanOutcome;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.util.Map;

/**
 * A plan with the names of those in it.
 *
 * @param outcome the plan, or why there is none
 * @param people full names of everybody in the pool
 * @param missions titles of the open missions
 */
public record PlannedPool(
        PlanOutcome outcome, Map<TalentId, String> people, Map<MissionId, String> missions) {

    public PlannedPool {
        people = Map.copyOf(people);
        missions = Map.copyOf(missions);
    }

    /** Full name of the person of a pair; empty when nobody has that id. */
    public String person(Pair pair) {
        return person(pair.talent());
    }

    /** Full name of a person; empty when nobody has that id. */
    public String person(TalentId talent) {
        return people.getOrDefault(talent, "");
    }

    /** Title of the mission of a pair; empty when it is not open. */
    public String mission(Pair pair) {
        return mission(pair.mission());
    }

    /** Title of a mission; empty when it is not open. */
    public String mission(MissionId mission) {
        return missions.getOrDefault(mission, "");
    }
}
