// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import java.util.Map;

/** How many points each criterion brings at most; what is not named keeps its default. */
public record Weights(Map<String, Integer> byCriterion) {

    public Weights {
        byCriterion = Map.copyOf(byCriterion);
        if (byCriterion.values().stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("negative weight");
        }
    }

    public static Weights defaults() {
        return new Weights(Map.of());
    }

    public int of(Criterion criterion) {
        return byCriterion.getOrDefault(criterion.name(), criterion.defaultWeight());
    }

    /** The points, in tenths, that a criterion brings when it is met so well, from 0 to 1. */
    public long tenths(Criterion criterion, double value) {
        return Math.round(of(criterion) * 10 * value);
    }
}
