// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many points each criterion brings at most; what is not named keeps its default. Written as
 * {@code requiredSkills=52,place=4}.
 */
public record Weights(Map<String, Integer> byCriterion) {
    /** More than this for one criterion would only make the others vanish. */
    public static final int MOST = 100;

    public Weights {
        byCriterion = Map.copyOf(byCriterion);
        if (byCriterion.values().stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("negative weight");
        }
    }

    public static Weights defaults() {
        return new Weights(Map.of());
    }

    /** What was written; empty when a part of it is not a name, a sign and a number in bounds. */
    public static Optional<Weights> read(String written) {
        Map<String, Integer> weights = new TreeMap<>();
        for (String part : written.split(",", -1)) {
            String[] sides = part.strip().split("=", -1);
            if (part.isBlank()) {
                continue;
            }
            if (sides.length != 2 || !sides[1].matches("\\d{1,3}")) {
                return Optional.empty();
            }
            int points = Integer.parseInt(sides[1]);
            if (points > MOST) {
                return Optional.empty();
            }
            weights.put(sides[0], points);
        }
        return Optional.of(new Weights(weights));
    }

    /** In the order of the names, so that the same weights are written alike. */
    public String written() {
        return new TreeMap<>(byCriterion)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(","));
    }

    /** These, with this criterion at so many points. */
    public Weights with(String criterion, int points) {
        Map<String, Integer> changed = new HashMap<>(byCriterion);
        changed.put(criterion, points);
        return new Weights(changed);
    }

    public int of(Criterion criterion) {
        return byCriterion.getOrDefault(criterion.name(), criterion.defaultWeight());
    }

    /** The points, in tenths, that a criterion brings when it is met so well, from 0 to 1. */
    public long tenths(Criterion criterion, double value) {
        return Match.rounded(of(criterion), value);
    }
}
