// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan;

import fr.gouv.numerique.vivier.domain.matching.Weights;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A plan that was kept to be looked at again.
 *
 * @param id for ever
 * @param name given by the coordinator, not twice
 * @param by who kept it
 * @param at when
 * @param weights of the ranking that day
 * @param manner how it was made
 * @param places that there were to fill
 * @param bound what no plan could exceed, in tenths of a point
 * @param given tenths given up for fairness
 * @param lines who had which mission
 * @param exclusions what was out of the question
 */
public record KeptPlan(
        long id,
        String name,
        String by,
        Instant at,
        Weights weights,
        PlanManner manner,
        int places,
        long bound,
        long given,
        List<Planned> lines,
        Set<Pair> exclusions) {
    public static final int LONGEST_NAME = 60;

    public KeptPlan {
        lines = List.copyOf(lines);
        exclusions = Set.copyOf(exclusions);
    }

    /** Sum of the scores, in tenths of a point. */
    public long tenths() {
        return lines.stream().mapToLong(it -> it.candidate().tenths()).sum();
    }
}
