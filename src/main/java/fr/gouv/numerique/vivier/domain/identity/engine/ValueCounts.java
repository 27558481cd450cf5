// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity.engine;

/** How often each value of a column occurs. */
final class ValueCounts {
    private final long[] values;
    private final int[] seen;
    private double equal;
    private double given;

    ValueCounts(TextColumn column) {
        int capacity = Integer.highestOneBit(Math.max(8, column.size())) * 4;
        values = new long[capacity];
        seen = new int[capacity];
        for (long hash : column.hash) {
            if (hash != 0) {
                int at = find(hash);
                values[at] = hash;
                equal += seen[at]++;
                given++;
            }
        }
    }

    private int find(long hash) {
        int mask = values.length - 1;
        int at = (int) hash & mask;
        while (values[at] != 0 && values[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }

    int of(long hash) {
        return hash == 0 ? 0 : seen[find(hash)];
    }

    /** How many pairs of records have equal values. */
    double equalPairs() {
        return equal;
    }

    /** How many pairs of records both have a value. */
    double givenPairs() {
        return given * (given - 1) / 2;
    }

    double given() {
        return given;
    }

    /** The chance that a value of this column is met in another one. */
    double overlap(ValueCounts other) {
        double meetings = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] != 0) {
                meetings += (double) seen[i] * other.of(values[i]);
            }
        }
        return meetings / Math.max(1, given * other.given);
    }
}
