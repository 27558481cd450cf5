// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity.engine;

import java.util.Arrays;

/** Pairs of records with what came out of their comparison; the first number is the lower one. */
public final class ScoredPairs {
    private int[] first = new int[64];
    private int[] second = new int[64];
    private long[] pattern = new long[64];
    private double[] bits = new double[64];
    private int size;

    void add(int a, int b, long outcomes, double evidence) {
        if (size == first.length) {
            first = Arrays.copyOf(first, 2 * size);
            second = Arrays.copyOf(second, 2 * size);
            pattern = Arrays.copyOf(pattern, 2 * size);
            bits = Arrays.copyOf(bits, 2 * size);
        }
        first[size] = a;
        second[size] = b;
        pattern[size] = outcomes;
        bits[size++] = evidence;
    }

    public int size() {
        return size;
    }

    public int first(int pair) {
        return first[pair];
    }

    public int second(int pair) {
        return second[pair];
    }

    long pattern(int pair) {
        return pattern[pair];
    }

    /** All evidence: prior and weights. */
    public double bits(int pair) {
        return bits[pair];
    }
}
