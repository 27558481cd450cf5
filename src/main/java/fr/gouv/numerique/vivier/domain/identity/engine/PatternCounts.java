// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity.engine;

import java.util.Arrays;

/**
 * How often each pattern came up. A pattern is the outcome of all comparisons of one pair, four
 * bits each, the first lowest.
 */
final class PatternCounts {
    private static final int BITS = 4;
    private static final long USED = 1L << 63;

    private long[] patterns = new long[256];
    private double[] counts = new double[256];
    private int size;

    static long with(long pattern, int comparison, int level) {
        return pattern | ((long) level << (BITS * comparison));
    }

    static int level(long pattern, int comparison) {
        return (int) (pattern >>> (BITS * comparison)) & 15;
    }

    void add(long pattern, double times) {
        int at = find(pattern | USED);
        if (patterns[at] == 0) {
            patterns[at] = pattern | USED;
            size++;
        }
        counts[at] += times;
        if (2 * size > patterns.length) {
            grow();
        }
    }

    void addAll(PatternCounts other) {
        for (int i = 0; i < other.patterns.length; i++) {
            if (other.patterns[i] != 0) {
                add(other.patterns[i] & ~USED, other.counts[i]);
            }
        }
    }

    private int find(long used) {
        int mask = patterns.length - 1;
        int at = (int) Hash.mix(used) & mask;
        while (patterns[at] != 0 && patterns[at] != used) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldPatterns = patterns;
        double[] oldCounts = counts;
        patterns = new long[2 * oldPatterns.length];
        counts = new double[2 * oldPatterns.length];
        for (int i = 0; i < oldPatterns.length; i++) {
            if (oldPatterns[i] != 0) {
                int at = find(oldPatterns[i]);
                patterns[at] = oldPatterns[i];
                counts[at] = oldCounts[i];
            }
        }
    }

    /** The patterns, in order: sums over them come out the same whatever came first. */
    long[] patterns() {
        return Arrays.stream(patterns).filter(p -> p != 0).map(p -> p & ~USED).sorted().toArray();
    }

    double total() {
        return Arrays.stream(counts).sum();
    }

    double count(long pattern) {
        return counts[find(pattern | USED)];
    }
}
