// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * A few people side by side for one mission, criterion by criterion.
 *
 * @param matches at most {@value #MOST}, under the same weights
 */
public record Comparison(List<Match> matches) {
    /** More columns than this cannot be read at once. */
    public static final int MOST = 4;

    public Comparison {
        matches = List.copyOf(matches);
        if (matches.isEmpty() || matches.size() > MOST) {
            throw new IllegalArgumentException("cannot compare " + matches.size());
        }
    }

    /**
     * One criterion.
     *
     * @param criterion its name
     * @param weight the points it brings at most
     * @param scores one for each person, in their order
     */
    public record Line(String criterion, int weight, List<CriterionScore> scores) {

        public Line {
            scores = List.copyOf(scores);
        }

        /** Whether it tells these people apart. */
        public boolean differs() {
            return scores.stream().mapToLong(CriterionScore::tenths).distinct().count() > 1;
        }

        /** Whether this one has the most points here, and not all have as many. */
        public boolean isBest(CriterionScore score) {
            return differs() && score.tenths() == most();
        }

        private long most() {
            return scores.stream().mapToLong(CriterionScore::tenths).max().orElse(0);
        }
    }

    /** The criteria that count, in their usual order. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        List<CriterionScore> first = matches.getFirst().criteria();
        for (int i = 0; i < first.size(); i++) {
            int at = i;
            if (first.get(at).weight() > 0) {
                lines.add(
                        new Line(
                                first.get(at).criterion(),
                                first.get(at).weight(),
                                matches.stream().map(match -> match.criteria().get(at)).toList()));
            }
        }
        return lines;
    }
}
