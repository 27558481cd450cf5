// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity.engine;

import java.util.List;

/**
 * What each outcome is worth, in bits: the logarithm to base 2 of how much more often it comes up
 * for one person than for two (Fellegi and Sunter 1969).
 */
public final class Weights {
    private final double prior;
    private final double[][] match;
    private final double[][] chance;
    private final double[][] bits;

    /**
     * Keeps what was learnt.
     *
     * @param prior the odds that any two records are one person, in bits
     * @param match by comparison and level, how often for one person
     * @param chance how often for two
     */
    Weights(List<Comparison> comparisons, double prior, double[][] match, double[][] chance) {
        this.prior = prior;
        this.match = match;
        this.chance = chance;
        this.bits = new double[match.length][];
        for (int c = 0; c < match.length; c++) {
            bits[c] = new double[match[c].length + 1];
            for (int level = 0; level < match[c].length; level++) {
                bits[c][level + 1] = log2(match[c][level] / chance[c][level]);
            }
        }
        if (bits.length != comparisons.size()) {
            throw new IllegalArgumentException("weights of other comparisons");
        }
    }

    static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    public double prior() {
        return prior;
    }

    /** How often records of one person come out at this level (from 1), in its group. */
    public double match(int comparison, int level) {
        return match[comparison][level - 1];
    }

    /** How often records of two persons do. */
    public double chance(int comparison, int level) {
        return chance[comparison][level - 1];
    }

    /** The weight of a level, 0 for {@link Comparison#UNKNOWN}. */
    public double bits(int comparison, int level) {
        return bits[comparison][level];
    }

    /** All evidence of a pattern with the prior, rare and frequent values alike. */
    double bits(long pattern) {
        double sum = prior;
        for (int c = 0; c < bits.length; c++) {
            sum += bits[c][PatternCounts.level(pattern, c)];
        }
        return sum;
    }
}
