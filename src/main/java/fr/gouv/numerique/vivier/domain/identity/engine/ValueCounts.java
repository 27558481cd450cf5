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

    /**
     * What it is worth that two records have this value rather than any other in common, in bits:
     * more than 0 when it is rarer than values that meet usually are.
     */
    float rarity(long hash) {
        double usual = givenPairs() > 0 ? equal / givenPairs() : 0;
        if (hash == 0 || usual == 0) {
            return 0;
        }
        return (float) Weights.log2(usual * (given - 1) / Math.max(1, of(hash) - 1));
    }

    /** The rarity of each record's value. */
    float[] rarities(TextColumn column) {
        float[] rarities = new float[column.size()];
        for (int row = 0; row < rarities.length; row++) {
            rarities[row] = rarity(column.hash[row]);
        }
        return rarities;
    }
}
