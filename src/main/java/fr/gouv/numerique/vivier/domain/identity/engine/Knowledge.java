// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What was learnt of a kind of records: the weights, and how rare each value is. Says of any two
 * records, also of such that it has not seen, how likely they are the same. Immutable.
 */
public final class Knowledge {
    private final RecordSchema schema;
    private final Weights weights;
    private final List<ValueCounts> counts;

    Knowledge(RecordSchema schema, Weights weights, List<ValueCounts> counts) {
        this.schema = schema;
        this.weights = weights;
        this.counts = List.copyOf(counts);
    }

    /**
     * What is believed of such records before any are seen.
     *
     * @param size how many records there might be
     */
    public static Knowledge believed(RecordSchema schema, int size) {
        double[] none = new double[schema.comparisons().size()];
        Weights weights =
                new Learner(
                                schema.comparisons(),
                                new PatternCounts(),
                                (double) size * (size - 1) / 2,
                                schema.expected() * size,
                                none,
                                none)
                        .believed();
        ValueCounts nothing = new ValueCounts(TextColumn.of(0, _ -> ""));
        return new Knowledge(schema, weights, Collections.nCopies(none.length, nothing));
    }

    public Weights weights() {
        return weights;
    }

    /**
     * One comparison of two records.
     *
     * @param comparison which
     * @param level {@link Comparison#UNKNOWN} or the number of a level, from 1
     * @param bits its weight
     */
    public record Outcome(Comparison comparison, int level, double bits) {}

    /** The outcome and weight of each comparison of two of these records. */
    public List<Outcome> explain(RecordSet records, int a, int b) {
        long pattern = new PairComparer(schema, records).pattern(a, b);
        List<Outcome> outcomes = new ArrayList<>();
        for (int c = 0; c < counts.size(); c++) {
            Comparison comparison = schema.comparisons().get(c);
            int level = PatternCounts.level(pattern, c);
            double bits = weights.bits(c, level);
            if (isEqual(comparison, level)) {
                bits += counts.get(c).rarity(records.column(comparison.column()).hash[a]);
            }
            outcomes.add(new Outcome(comparison, level, bits));
        }
        return outcomes;
    }

    static boolean isEqual(Comparison comparison, int level) {
        return level != Comparison.UNKNOWN
                && comparison.levels().get(level - 1).kind() == Level.Kind.EQUAL;
    }
}
