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

    int of(Criterion criterion) {
        return byCriterion.getOrDefault(criterion.name(), criterion.defaultWeight());
    }
}
