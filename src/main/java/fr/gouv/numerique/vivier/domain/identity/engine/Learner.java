// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity.engine;

import java.util.List;

/**
 * Learns the weights without examples, by expectation and maximisation (EM) over how often each
 * pattern comes up. Three sources, so that little is left to chance:
 *
 * <ul>
 *   <li>the pairs that blocking proposes hold all likely matches: from them come the match
 *       probabilities and how many matches there are;
 *   <li>pairs drawn from all records say what happens by chance; the proposed ones would not, for
 *       they agree on something by construction;
 *   <li>how often equal values meet by chance is counted from how often each value occurs, less the
 *       matches among them.
 * </ul>
 *
 * <p>What is believed beforehand counts as much as a few dozen pairs, so that a small pool keeps
 * sensible weights and a large one speaks for itself.
 */
final class Learner {
    private static final int ROUNDS = 60;
    private static final double SETTLED = 1e-7;

    /** The weight of prior belief: so many matching pairs, so many pairs of strangers. */
    private static final double MATCHES_BELIEVED = 20;

    private static final double STRANGERS_BELIEVED = 500;
    private static final double LEAST = 1e-9;

    private final List<Comparison> comparisons;
    private final PatternCounts proposed;
    private final PatternCounts drawn;
    private final double pairs;
    private final double expected;
    private final double[] equal;
    private final double[] known;

    /**
     * Takes what was observed.
     *
     * @param proposed patterns of the proposed pairs
     * @param drawn patterns of pairs drawn at random from all
     * @param pairs how many pairs there are in all
     * @param expected how many of them are believed to match
     * @param equal by comparison, how many of all pairs have equal values
     * @param known by comparison, how many have both values
     */
    Learner(
            List<Comparison> comparisons,
            PatternCounts proposed,
            PatternCounts drawn,
            double pairs,
            double expected,
            double[] equal,
            double[] known) {
        this.comparisons = comparisons;
        this.proposed = proposed;
        this.drawn = drawn;
        this.pairs = pairs;
        this.expected = expected;
        this.equal = equal.clone();
        this.known = known.clone();
    }

    Weights learn() {
        double[][] match = new double[comparisons.size()][];
        double[][] chance = new double[comparisons.size()][];
        for (int c = 0; c < match.length; c++) {
            List<Level> levels = comparisons.get(c).levels();
            match[c] = levels.stream().mapToDouble(Level::match).toArray();
            chance[c] = levels.stream().mapToDouble(Level::chance).toArray();
            normalise(levels, match[c]);
            normalise(levels, chance[c]);
        }
        double matches = Math.max(expected, 0.5);
        Weights weights = weights(matches, match, chance);
        for (int round = 0; round < ROUNDS; round++) {
            double before = weights.prior();
            weights = improve(weights);
            if (Math.abs(weights.prior() - before) < SETTLED) {
                break;
            }
        }
        return weights;
    }

    private Weights weights(double matches, double[][] match, double[][] chance) {
        double share = Math.min(0.5, matches / pairs);
        return new Weights(comparisons, Weights.log2(share / (1 - share)), match, chance);
    }

    private Weights improve(Weights weights) {
        double[][] matched = zeros();
        double[][] unmatched = zeros();
        double[][] stranger = zeros();
        double matches = count(proposed, weights, matched, unmatched);
        count(drawn, weights, zeros(), stranger);
        double[][] match = new double[comparisons.size()][];
        double[][] chance = new double[comparisons.size()][];
        for (int c = 0; c < match.length; c++) {
            List<Level> levels = comparisons.get(c).levels();
            match[c] = new double[levels.size()];
            chance[c] = new double[levels.size()];
            for (int i = 0; i < levels.size(); i++) {
                Level level = levels.get(i);
                match[c][i] = share(levels, matched[c], i, MATCHES_BELIEVED, level.match());
                double[] seen = level.kind() == Level.Kind.BLOCKED ? unmatched[c] : stranger[c];
                chance[c][i] = share(levels, seen, i, STRANGERS_BELIEVED, level.chance());
                if (level.kind() == Level.Kind.EQUAL && known[c] > 0) {
                    double strangers = Math.max(0, equal[c] - matched[c][i]);
                    chance[c][i] =
                            (strangers + STRANGERS_BELIEVED * level.chance())
                                    / (known[c] + STRANGERS_BELIEVED);
                }
                chance[c][i] = Math.max(LEAST, chance[c][i]);
            }
            normalise(levels, match[c]);
            normalise(levels, chance[c]);
        }
        return weights(Math.max(matches, 0.5), match, chance);
    }

    /** Shares each pattern out between match and chance; gives the number of matches. */
    private double count(
            PatternCounts counts, Weights weights, double[][] matched, double[][] unmatched) {
        double matches = 0;
        for (long pattern : counts.patterns()) {
            double times = counts.count(pattern);
            double sure = 1 / (1 + Math.pow(2, -weights.bits(pattern)));
            matches += times * sure;
            for (int c = 0; c < matched.length; c++) {
                int level = PatternCounts.level(pattern, c);
                if (level != Comparison.UNKNOWN) {
                    matched[c][level - 1] += times * sure;
                    unmatched[c][level - 1] += times * (1 - sure);
                }
            }
        }
        return matches;
    }

    private double[][] zeros() {
        double[][] zeros = new double[comparisons.size()][];
        for (int c = 0; c < zeros.length; c++) {
            zeros[c] = new double[comparisons.get(c).levels().size()];
        }
        return zeros;
    }

    private static double share(
            List<Level> levels, double[] seen, int at, double belief, double believed) {
        double all = 0;
        for (int i = 0; i < seen.length; i++) {
            if (levels.get(i).group() == levels.get(at).group()) {
                all += seen[i];
            }
        }
        return (seen[at] + belief * believed) / (all + belief);
    }

    /** The levels of a group add up to 1. */
    private static void normalise(List<Level> levels, double[] shares) {
        for (int i = 0; i < shares.length; i++) {
            int group = levels.get(i).group();
            boolean first = levels.stream().limit(i).noneMatch(one -> one.group() == group);
            if (first) {
                double all = 0;
                for (int j = i; j < shares.length; j++) {
                    all += levels.get(j).group() == group ? shares[j] : 0;
                }
                for (int j = i; j < shares.length; j++) {
                    shares[j] /= levels.get(j).group() == group ? all : 1;
                }
            }
        }
    }
}
