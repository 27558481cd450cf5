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
 * <p>What is believed beforehand counts as much as a few dozen matches and some hundred pairs of
 * strangers, so that a small pool keeps sensible weights and a large one speaks for itself.
 */
final class Learner {
    private static final int ROUNDS = 60;
    private static final double SETTLED = 1e-7;
    private static final double MATCHES_BELIEVED = 20;
    private static final double STRANGERS_BELIEVED = 500;
    private static final double LEAST_CHANCE = 1e-9;
    private static final double LEAST_MATCHES = 0.5;

    private final List<Comparison> comparisons;
    private final PatternCounts drawn;
    private final double pairs;
    private final double expected;
    private final double[] equal;
    private final double[] known;
    private final double[] crossing;

    /**
     * Takes what was observed.
     *
     * @param drawn patterns of pairs drawn at random from all
     * @param pairs how many pairs there are in all
     * @param expected how many of them are believed to match
     * @param equal by comparison, how many of all pairs have equal values
     * @param known by comparison, how many have both values
     * @param crossing by comparison, the chance that two records have each other's values; 0 where
     *     nothing is known
     */
    Learner(
            List<Comparison> comparisons,
            PatternCounts drawn,
            double pairs,
            double expected,
            double[] equal,
            double[] known,
            double[] crossing) {
        this.comparisons = comparisons;
        this.drawn = drawn;
        this.pairs = pairs;
        this.expected = expected;
        this.equal = equal.clone();
        this.known = known.clone();
        this.crossing = crossing.clone();
    }

    /** What can be said before looking at the proposed pairs. */
    Weights believed() {
        double[][] match = zeros();
        double[][] chance = zeros();
        double[][] stranger = zeros();
        for (long pattern : drawn.patterns()) {
            share(pattern, drawn.count(pattern), stranger);
        }
        for (int c = 0; c < match.length; c++) {
            List<Level> levels = comparisons.get(c).levels();
            for (int i = 0; i < match[c].length; i++) {
                match[c][i] = levels.get(i).match();
                chance[c][i] = chance(c, i, zeros()[c], stranger[c], stranger[c]);
            }
        }
        return weights(expected, match, chance);
    }

    /** What the patterns of the proposed pairs teach. */
    Weights learn(PatternCounts proposed) {
        Weights weights = believed();
        for (int round = 0; round < ROUNDS; round++) {
            double before = weights.prior();
            weights = improve(weights, proposed);
            if (Math.abs(weights.prior() - before) < SETTLED) {
                break;
            }
        }
        return weights;
    }

    private Weights improve(Weights weights, PatternCounts proposed) {
        double[][] matched = zeros();
        double[][] unmatched = zeros();
        double[][] stranger = zeros();
        double matches = expect(proposed, weights, matched, unmatched);
        expect(drawn, weights, zeros(), stranger);
        double[][] match = zeros();
        double[][] chance = zeros();
        for (int c = 0; c < match.length; c++) {
            for (int i = 0; i < match[c].length; i++) {
                double believed = comparisons.get(c).levels().get(i).match();
                match[c][i] =
                        (matched[c][i] + MATCHES_BELIEVED * believed)
                                / (group(c, i, matched[c]) + MATCHES_BELIEVED);
                chance[c][i] = chance(c, i, matched[c], unmatched[c], stranger[c]);
            }
        }
        return weights(matches, match, chance);
    }

    private double chance(int c, int i, double[] matched, double[] unmatched, double[] stranger) {
        Level level = comparisons.get(c).levels().get(i);
        if (level.kind() == Level.Kind.CROSSED && crossing[c] > 0) {
            return crossing[c];
        }
        double believed = STRANGERS_BELIEVED * level.chance();
        double[] seen = level.kind() == Level.Kind.BLOCKED ? unmatched : stranger;
        double strangers = seen[i];
        double all = group(c, i, seen);
        if (level.kind() == Level.Kind.EQUAL && known[c] > 0) {
            strangers = Math.max(0, equal[c] - matched[i]);
            all = known[c];
        }
        return Math.max(LEAST_CHANCE, (strangers + believed) / (all + STRANGERS_BELIEVED));
    }

    /** Shares each pattern out between match and chance; gives the number of matches. */
    private double expect(
            PatternCounts counts, Weights weights, double[][] matched, double[][] unmatched) {
        double matches = 0;
        for (long pattern : counts.patterns()) {
            double times = counts.count(pattern);
            double sure = 1 / (1 + Math.pow(2, -weights.bits(pattern)));
            matches += times * sure;
            share(pattern, times * sure, matched);
            share(pattern, times * (1 - sure), unmatched);
        }
        return matches;
    }

    private static void share(long pattern, double times, double[][] into) {
        for (int c = 0; c < into.length; c++) {
            int level = PatternCounts.level(pattern, c);
            if (level != Comparison.UNKNOWN) {
                into[c][level - 1] += times;
            }
        }
    }

    private double[][] zeros() {
        double[][] zeros = new double[comparisons.size()][];
        for (int c = 0; c < zeros.length; c++) {
            zeros[c] = new double[comparisons.get(c).levels().size()];
        }
        return zeros;
    }

    /** The sum over the levels that compete with this one. */
    private double group(int c, int at, double[] values) {
        List<Level> levels = comparisons.get(c).levels();
        double all = 0;
        for (int i = 0; i < values.length; i++) {
            Level level = levels.get(i);
            if (level.kind() != Level.Kind.FIXED && level.group() == levels.get(at).group()) {
                all += values[i];
            }
        }
        return all;
    }

    private Weights weights(double matches, double[][] match, double[][] chance) {
        for (int c = 0; c < match.length; c++) {
            match[c] = adjusted(c, match[c], true);
            chance[c] = adjusted(c, chance[c], false);
        }
        double share = Math.min(0.5, Math.max(LEAST_MATCHES, matches) / pairs);
        return new Weights(comparisons, Weights.log2(share / (1 - share)), match, chance);
    }

    /** The levels of a group add up to 1; those that are not learnt stay as believed. */
    private double[] adjusted(int c, double[] shares, boolean match) {
        double[] adjusted = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            Level level = comparisons.get(c).levels().get(i);
            if (level.kind() == Level.Kind.FIXED) {
                adjusted[i] = match ? level.match() : level.chance();
            } else {
                adjusted[i] = shares[i] / group(c, i, shares);
            }
        }
        return adjusted;
    }
}
