// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity.engine;

import java.util.List;

/** Runs all comparisons of a schema on a pair. For one thread. */
final class PairComparer {
    private final Comparison.Comparer[] comparers;
    private final int[] levels;

    PairComparer(RecordSchema schema, RecordSet records) {
        List<Comparison> comparisons = schema.comparisons();
        comparers = new Comparison.Comparer[comparisons.size()];
        levels = new int[comparers.length];
        for (int c = 0; c < comparers.length; c++) {
            comparers[c] = comparisons.get(c).over(records);
        }
    }

    long pattern(int a, int b) {
        long pattern = 0;
        for (int c = 0; c < comparers.length; c++) {
            levels[c] = comparers[c].level(a, b, levels);
            pattern = PatternCounts.with(pattern, c, levels[c]);
        }
        return pattern;
    }
}
