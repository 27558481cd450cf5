// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;

/**
 * Compares records of one kind with one another. Learns the weights from these records first; keeps
 * what it learnt for explanations afterwards. Deterministic for records in a given order.
 */
public final class Linker {
    /** Pairs drawn to see what happens by chance. */
    private static final int DRAWN = 200_000;

    private static final int PARTS = 8;

    private final RecordSchema schema;
    private final RecordSet records;
    private final Parallel parallel;
    private final Blocks blocks;
    private final int[][] counts;
    private final double[] usual;
    private final Weights weights;

    /**
     * Learns from these records.
     *
     * @param executor may lend threads; {@code Runnable::run} does without
     */
    public Linker(RecordSchema schema, RecordSet records, Executor executor) {
        this.schema = schema;
        this.records = records;
        this.parallel = new Parallel(executor);
        this.blocks = new Blocks(records, schema.passes(), parallel);
        List<Comparison> comparisons = schema.comparisons();
        List<Callable<int[]>> counting = new ArrayList<>();
        comparisons.forEach(
                comparison -> counting.add(() -> records.column(comparison.column()).counts()));
        List<int[]> counted = parallel.all(counting);
        counts = counted.toArray(int[][]::new);
        double[] equal = new double[comparisons.size()];
        double[] known = new double[comparisons.size()];
        usual = new double[comparisons.size()];
        for (int c = 0; c < equal.length; c++) {
            double given = 0;
            for (int count : counts[c]) {
                equal[c] += Math.max(0, count - 1) / 2.0;
                given += count > 0 ? 1 : 0;
            }
            known[c] = given * (given - 1) / 2;
            usual[c] = known[c] > 0 ? equal[c] / known[c] : 0;
        }
        double size = records.size();
        double pairs = Math.max(1, size * (size - 1) / 2);
        weights =
                new Learner(
                                comparisons,
                                proposed(),
                                drawn(pairs),
                                pairs,
                                schema.expected() * size,
                                equal,
                                known)
                        .learn();
    }

    public Weights weights() {
        return weights;
    }

    /** Pairs of too large blocks that no pass could divide, see {@link Blocks}. */
    public long leftOut() {
        return blocks.leftOut();
    }

    private PatternCounts proposed() {
        PatternCounts all = new PatternCounts();
        for (PatternCounts part :
                inParts(
                        (pass, part) -> {
                            PatternCounts counted = new PatternCounts();
                            PairComparer comparer = new PairComparer(schema, records);
                            blocks.visit(
                                    pass,
                                    part,
                                    PARTS,
                                    (a, b) -> counted.add(comparer.pattern(a, b), 1));
                            return counted;
                        })) {
            all.addAll(part);
        }
        return all;
    }

    private PatternCounts drawn(double pairs) {
        PatternCounts all = new PatternCounts();
        int size = records.size();
        if (size < 2) {
            return all;
        }
        boolean every = pairs <= DRAWN;
        List<PatternCounts> parts =
                parallel.ranges(
                        every ? size : DRAWN,
                        PARTS,
                        (from, to) -> every ? rows(from, to) : draw(from, to));
        parts.forEach(all::addAll);
        return all;
    }

    private PatternCounts rows(int from, int to) {
        PatternCounts counted = new PatternCounts();
        PairComparer comparer = new PairComparer(schema, records);
        for (int a = from; a < to; a++) {
            for (int b = a + 1; b < records.size(); b++) {
                counted.add(comparer.pattern(a, b), 1);
            }
        }
        return counted;
    }

    private PatternCounts draw(int from, int to) {
        PatternCounts counted = new PatternCounts();
        PairComparer comparer = new PairComparer(schema, records);
        int size = records.size();
        for (int i = from; i < to; i++) {
            long dice = Hash.mix(i + 1L);
            int a = (int) ((dice & 0x7FFFFFFFL) * size >>> 31);
            int b = (int) ((dice >>> 32 & 0x7FFFFFFFL) * size >>> 31);
            if (a != b) {
                counted.add(comparer.pattern(Math.min(a, b), Math.max(a, b)), 1);
            }
        }
        return counted;
    }

    private interface PartWork<T> {
        T on(int pass, int part);
    }

    private <T> List<T> inParts(PartWork<T> work) {
        List<Callable<T>> parts = new ArrayList<>();
        for (int i = 0; i < blocks.passes(); i++) {
            for (int j = 0; j < PARTS; j++) {
                int pass = i;
                int part = j;
                parts.add(() -> work.on(pass, part));
            }
        }
        return parallel.all(parts);
    }

    /** The pairs with at least so much evidence, in no particular order. */
    public ScoredPairs pairs(double least) {
        ScoredPairs all = new ScoredPairs();
        for (ScoredPairs part :
                inParts(
                        (pass, part) -> {
                            ScoredPairs found = new ScoredPairs();
                            PairComparer comparer = new PairComparer(schema, records);
                            blocks.visit(
                                    pass,
                                    part,
                                    PARTS,
                                    (a, b) -> {
                                        double bits = bits(comparer.pattern(a, b), a);
                                        if (bits >= least) {
                                            found.add(a, b, bits);
                                        }
                                    });
                            return found;
                        })) {
            all.addAll(part);
        }
        return all;
    }

    private double bits(long pattern, int a) {
        double sum = weights.prior();
        for (int c = 0; c < counts.length; c++) {
            sum += bits(c, PatternCounts.level(pattern, c), a);
        }
        return sum;
    }

    /** The weight of one outcome for this record: a rare value in common weighs more. */
    private double bits(int comparison, int level, int a) {
        double bits = weights.bits(comparison, level);
        if (level == Comparison.UNKNOWN
                || schema.comparisons().get(comparison).levels().get(level - 1).kind()
                        != Level.Kind.EQUAL) {
            return bits;
        }
        return bits
                + Weights.log2(
                        usual[comparison]
                                * (records.size() - 1)
                                / Math.max(1, counts[comparison][a] - 1));
    }

    /** The outcome and weight of each comparison of two records. */
    public List<Outcome> explain(int a, int b) {
        long pattern = new PairComparer(schema, records).pattern(a, b);
        List<Outcome> outcomes = new ArrayList<>();
        for (int c = 0; c < counts.length; c++) {
            int level = PatternCounts.level(pattern, c);
            outcomes.add(new Outcome(schema.comparisons().get(c), level, bits(c, level, a)));
        }
        return outcomes;
    }

    /**
     * One comparison of two records.
     *
     * @param level {@link Comparison#UNKNOWN} or the number of a level, from 1
     * @param bits its weight
     */
    public record Outcome(Comparison comparison, int level, double bits) {}
}
