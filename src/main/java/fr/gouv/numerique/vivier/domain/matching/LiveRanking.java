// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A ranking that is put in order again and again while weights are moved. Nobody is assessed anew:
 * how well each criterion is met was found once, and only the points are counted again.
 *
 * <p>Immutable and thread-safe.
 */
public final class LiveRanking {
    private final List<Match> matches;
    private final List<String> criteria;

    /** One row of values per match; a value is from 0 to 1. */
    private final double[] values;

    public LiveRanking(List<Match> ranked) {
        matches =
                ranked.stream()
                        .sorted(
                                Comparator.comparingLong((Match match) -> match.talent().value())
                                        .thenComparingLong(match -> match.mission().value()))
                        .toList();
        criteria =
                matches.isEmpty()
                        ? List.of()
                        : matches.getFirst().criteria().stream()
                                .map(CriterionScore::criterion)
                                .toList();
        values = new double[matches.size() * criteria.size()];
        int i = 0;
        for (Match match : matches) {
            for (CriterionScore line : match.criteria()) {
                values[i++] = line.value();
            }
        }
    }

    public int size() {
        return matches.size();
    }

    /**
     * The order under these weights, best first, the oldest record among equals.
     *
     * @return numbers for {@link #match}
     */
    public int[] order(MatchingCatalogue catalogue, Weights weights) {
        int[] points = points(catalogue, weights);
        long[] keys = new long[matches.size()];
        for (int row = 0; row < keys.length; row++) {
            long tenths = 0;
            for (int i = 0; i < points.length; i++) {
                tenths += Match.rounded(points[i], values[row * points.length + i]);
            }
            keys[row] = -tenths << Integer.SIZE | row;
        }
        Arrays.parallelSort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }

    /** The match of this number, with the points that it has under these weights. */
    public Match match(int number, MatchingCatalogue catalogue, Weights weights) {
        return matches.get(number).weighed(points(catalogue, weights));
    }

    private int[] points(MatchingCatalogue catalogue, Weights weights) {
        return criteria.stream().mapToInt(name -> weights.of(catalogue.criterion(name))).toArray();
    }
}
