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
    private final List<Rarity> rarities;

    Knowledge(RecordSchema schema, Weights weights, List<Rarity> rarities) {
        this.schema = schema;
        this.weights = weights;
        this.rarities = List.copyOf(rarities);
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
                                none,
                                none)
                        .believed();
        ValueCounts nothing = new ValueCounts(TextColumn.of(0, _ -> ""));
        Rarity rarity = new Rarity(nothing, nothing);
        return new Knowledge(schema, weights, Collections.nCopies(none.length, rarity));
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
        return explain(records, a, b, new PairComparer(schema, records).pattern(a, b));
    }

    List<Outcome> explain(RecordSet records, int a, int b, long pattern) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int c = 0; c < rarities.size(); c++) {
            Comparison comparison = schema.comparisons().get(c);
            int level = PatternCounts.level(pattern, c);
            double bits = weights.bits(c, level);
            long value = records.column(comparison.column()).hash[a];
            if (is(Level.Kind.ALIKE, comparison, level)) {
                bits += rarities.get(c).alike(value, records.column(comparison.column()).hash[b]);
            } else if (is(Level.Kind.EQUAL, comparison, level)) {
                bits += rarities.get(c).equal(value);
            } else if (is(Level.Kind.CROSSED, comparison, level)) {
                bits +=
                        rarities.get(c)
                                .crossed(value, records.column(comparison.crossed()).hash[a]);
            }
            outcomes.add(new Outcome(comparison, level, bits));
        }
        return outcomes;
    }

    static boolean is(Level.Kind kind, Comparison comparison, int level) {
        return level != Comparison.UNKNOWN && comparison.levels().get(level - 1).kind() == kind;
    }
}
