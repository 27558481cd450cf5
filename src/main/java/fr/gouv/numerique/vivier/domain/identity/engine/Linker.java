// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/**
 * Compares records of one kind with one another and learns the weights from these very records.
 * Deterministic for records in a given order. Memory grows with the records and with the pairs that
 * are worth keeping, not with the pairs that are compared.
 */
public final class Linker {
    /** Pairs drawn to see what happens by chance. */
    private static final int DRAWN = 200_000;

    /** Pairs that lie further below even odds before learning are counted but not kept. */
    private static final double PLAUSIBLE = -12;

    private static final int PARTS = 8;

    private final RecordSchema schema;
    private final RecordSet records;
    private final Parallel parallel;
    private final List<Comparison> comparisons;

    private final List<Rarity> rarities;

    /** By comparison and record; only read at levels where values are equal. */
    private final float[][] rarity;

    /** By comparison and level. */
    private final Level.Kind[][] kinds;

    private final Knowledge knowledge;
    private final List<ScoredPairs> plausible;
    private final long compared;
    private final long leftOut;

    /**
     * Compares and learns.
     *
     * @param executor may lend threads; {@code Runnable::run} does without
     */
    public Linker(RecordSchema schema, RecordSet records, Executor executor) {
        this(schema, records, executor, () -> {});
    }

    /**
     * Compares and learns, and can be stopped.
     *
     * @param executor may lend threads; {@code Runnable::run} does without
     * @param step called now and then, from whichever thread; what it throws ends the work
     */
    public Linker(RecordSchema schema, RecordSet records, Executor executor, Runnable step) {
        this.schema = schema;
        this.records = records;
        this.parallel = new Parallel(executor, step);
        this.comparisons = schema.comparisons();
        rarities = rarities();
        rarity = rarityOfRecords();
        kinds = new Level.Kind[comparisons.size()][];
        for (int c = 0; c < kinds.length; c++) {
            List<Level> levels = comparisons.get(c).levels();
            kinds[c] = new Level.Kind[levels.size() + 1];
            kinds[c][Comparison.UNKNOWN] = Level.Kind.FIXED;
            for (int level = 1; level < kinds[c].length; level++) {
                kinds[c][level] = levels.get(level - 1).kind();
            }
        }
        Learner learner = learner();
        Weights believed = learner.believed();
        Blocks blocks = new Blocks(records, schema.passes(), parallel);
        List<Visited> visited = visit(blocks, believed);
        PatternCounts proposed = new PatternCounts();
        visited.forEach(part -> proposed.addAll(part.patterns()));
        plausible = visited.stream().map(Visited::plausible).toList();
        compared = Math.round(proposed.total());
        leftOut = blocks.leftOut();
        knowledge = new Knowledge(schema, learner.learn(proposed), rarities);
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    /** Pairs that a too large block would have proposed and no pass could divide any more. */
    public long leftOut() {
        return leftOut;
    }

    /** How many pairs were compared. */
    public long compared() {
        return compared;
    }

    /** The outcome and weight of each comparison of a pair that was found here. */
    public List<Knowledge.Outcome> explain(ScoredPairs pairs, int pair) {
        return knowledge.explain(
                records, pairs.first(pair), pairs.second(pair), pairs.pattern(pair));
    }

    /** The pairs with at least so much evidence, in an order that only the records decide. */
    public ScoredPairs pairs(double least) {
        ScoredPairs found = new ScoredPairs();
        for (ScoredPairs part : plausible) {
            for (int i = 0; i < part.size(); i++) {
                double bits =
                        bits(knowledge.weights(), part.pattern(i), part.first(i), part.second(i));
                if (bits >= least) {
                    found.add(part.first(i), part.second(i), part.pattern(i), bits);
                }
            }
        }
        return found;
    }

    private List<Rarity> rarities() {
        List<String> columns =
                comparisons.stream()
                        .flatMap(one -> Stream.of(one.column(), one.crossed()))
                        .distinct()
                        .toList();
        List<ValueCounts> counted =
                parallel.all(
                        columns.stream()
                                .<Callable<ValueCounts>>map(
                                        column -> () -> new ValueCounts(records.column(column)))
                                .toList());
        return comparisons.stream()
                .map(
                        one ->
                                new Rarity(
                                        counted.get(columns.indexOf(one.column())),
                                        counted.get(columns.indexOf(one.crossed()))))
                .toList();
    }

    private float[][] rarityOfRecords() {
        List<Callable<float[]>> work = new ArrayList<>();
        for (int i = 0; i < rarities.size(); i++) {
            int c = i;
            work.add(() -> rarities.get(c).of(records.column(comparisons.get(c).column())));
        }
        return parallel.all(work).toArray(float[][]::new);
    }

    private double crossed(int comparison, int a) {
        Comparison one = comparisons.get(comparison);
        return rarities.get(comparison)
                .crossed(
                        records.column(one.column()).hash[a],
                        records.column(one.crossed()).hash[a]);
    }

    private Learner learner() {
        double size = records.size();
        double pairs = Math.max(1, size * (size - 1) / 2);
        return new Learner(
                comparisons,
                drawn(pairs),
                pairs,
                schema.expected() * size,
                rarities.stream().mapToDouble(Rarity::equalPairs).toArray(),
                rarities.stream().mapToDouble(Rarity::givenPairs).toArray(),
                rarities.stream().mapToDouble(Rarity::crossing).toArray());
    }

    private PatternCounts drawn(double pairs) {
        PatternCounts all = new PatternCounts();
        boolean every = pairs <= DRAWN;
        parallel.ranges(
                        every ? records.size() : DRAWN,
                        PARTS,
                        (from, to) -> every ? rows(from, to) : draw(from, to))
                .forEach(all::addAll);
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
            int a = (int) (((dice & 0x7FFFFFFFL) * size) >>> 31);
            int b = (int) ((((dice >>> 32) & 0x7FFFFFFFL) * size) >>> 31);
            if (a != b) {
                counted.add(comparer.pattern(Math.min(a, b), Math.max(a, b)), 1);
            }
        }
        return counted;
    }

    private record Visited(PatternCounts patterns, ScoredPairs plausible) {}

    private List<Visited> visit(Blocks blocks, Weights believed) {
        List<Callable<Visited>> work = new ArrayList<>();
        for (int i = 0; i < schema.passes().size(); i++) {
            for (int j = 0; j < PARTS; j++) {
                int pass = i;
                int part = j;
                work.add(() -> visit(blocks, pass, part, believed));
            }
        }
        return parallel.all(work);
    }

    private Visited visit(Blocks blocks, int pass, int part, Weights believed) {
        PatternCounts patterns = new PatternCounts();
        ScoredPairs kept = new ScoredPairs();
        PairComparer comparer = new PairComparer(schema, records);
        blocks.visit(
                pass,
                part,
                PARTS,
                (a, b) -> {
                    long pattern = comparer.pattern(a, b);
                    patterns.add(pattern, 1);
                    double bits = bits(believed, pattern, a, b);
                    if (bits >= PLAUSIBLE) {
                        kept.add(a, b, pattern, bits);
                    }
                });
        return new Visited(patterns, kept);
    }

    private double bits(Weights weights, long pattern, int a, int b) {
        double sum = weights.prior();
        for (int c = 0; c < rarity.length; c++) {
            int level = PatternCounts.level(pattern, c);
            sum += weights.bits(c, level);
            switch (kinds[c][level]) {
                case EQUAL -> sum += rarity[c][a];
                case ALIKE -> sum += Math.min(0, Math.min(rarity[c][a], rarity[c][b]));
                case CROSSED -> sum += crossed(c, a);
                default -> {}
            }
        }
        return sum;
    }
}
