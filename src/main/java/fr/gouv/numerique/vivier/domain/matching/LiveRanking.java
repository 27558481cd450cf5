// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

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

    /** The order under these weights, best first, the oldest record among equals. */
    public Order order(MatchingCatalogue catalogue, Weights weights) {
        int[] points = points(catalogue, weights);
        long[] keys = new long[matches.size()];
        for (int row = 0; row < keys.length; row++) {
            long tenths = 0;
            for (int i = 0; i < points.length; i++) {
                tenths += Match.rounded(points[i], values[row * points.length + i]);
            }
            keys[row] = (-tenths << Integer.SIZE) | row;
        }
        Arrays.parallelSort(keys);
        return new Order(keys, points);
    }

    /** All matches under some weights, best first; each is made when it is asked for. */
    public final class Order {
        private final long[] keys;
        private final int[] points;

        private Order(long[] keys, int[] points) {
            this.keys = keys;
            this.points = points;
        }

        public int size() {
            return keys.length;
        }

        /**
         * The match at a place.
         *
         * @param place from 0
         */
        public Match match(int place) {
            return at(place).weighed(points);
        }

        /** The place of a person, from 0; empty when a rule stands against it. */
        public OptionalInt placeOf(TalentId talent) {
            return IntStream.range(0, keys.length)
                    .filter(place -> at(place).talent().equals(talent))
                    .findFirst();
        }

        private Match at(int place) {
            return matches.get((int) keys[place]);
        }
    }

    private int[] points(MatchingCatalogue catalogue, Weights weights) {
        return criteria.stream().mapToInt(name -> weights.of(catalogue.criterion(name))).toArray();
    }
}
