// SPDX-License-Identifier: MIT
import com.google.ortools.Loader;
import com.google.ortools.graph.LinearSumAssignment;
import com.google.ortools.graph.MinCostFlow;

import fr.gouv.numerique.vivier.domain.plan.engine.Assigner;
import fr.gouv.numerique.vivier.domain.plan.engine.Assignment;
import fr.gouv.numerique.vivier.domain.plan.engine.CandidateGraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Assignments beside OR-Tools, in turns in one run; building the model counts on both sides. Every
 * line says whether both found the same sum and whether ours was proven. Arguments: a folder with
 * assignment problems of the OR-Library ({@code assign100.txt}…: n, then n × n costs), or {@code
 * -}; how many rounds.
 */
final class PlanBench {
    private static final int COST_BOUND = 100;

    private PlanBench() {}

    private record Case(String name, Supplier<CandidateGraph> graph, LongSupplier peer) {}

    public static void main(String[] arguments) throws IOException {
        Loader.loadNativeLibraries();
        int rounds = Integer.parseInt(arguments[1]);
        if (!arguments[0].equals("-")) {
            for (Path file : library(Path.of(arguments[0]))) {
                int[][] scores = read(file);
                int size = scores.length;
                long best = solve(CandidateGraph.dense(scores)).score();
                long cost = (long) COST_BOUND * size - best;
                System.out.printf("%s: least cost %d%n", file.getFileName(), cost);
                run(square(file.getFileName().toString(), scores), rounds);
            }
        }
        run(square("dense 1,000, uniform", uniform(1_000)), rounds);
        run(square("dense 1,000, correlated", correlated(1_000)), rounds);
        for (int people : new int[] {20_000, 5_000}) {
            CandidateGraph sparse = sparse(2_000, people, 50);
            run(
                    new Case(
                            "2,000 missions x " + people,
                            () -> copy(sparse),
                            () -> minCostFlow(sparse)),
                    rounds);
        }
        for (int each : new int[] {200, 5_000}) {
            whatIf(500, 5_000, each, rounds);
        }
        CandidateGraph large = sparse(20_000, 200_000, 50);
        run(
                new Case("20,000 missions x 200,000", () -> copy(large), () -> minCostFlow(large)),
                rounds);
    }

    private static Case square(String name, int[][] scores) {
        CandidateGraph graph = CandidateGraph.dense(scores);
        return new Case(name, () -> CandidateGraph.dense(scores), () -> linearSum(graph));
    }

    private static Assignment solve(CandidateGraph graph) {
        return Assigner.solve(graph, () -> true);
    }

    private static void run(Case one, int rounds) {
        double[] ours = new double[rounds];
        double[] theirs = new double[rounds];
        boolean same = true;
        boolean proven = true;
        for (int round = -1; round < rounds; round++) {
            long start = System.nanoTime();
            Assignment found = solve(one.graph.get());
            long middle = System.nanoTime();
            long sum = one.peer.getAsLong();
            long end = System.nanoTime();
            same &= sum == found.score();
            proven &= found.isProvenOptimal();
            if (round >= 0) {
                ours[round] = (middle - start) / 1e6;
                theirs[round] = (end - middle) / 1e6;
            }
        }
        double[] ratios = new double[rounds];
        Arrays.setAll(ratios, i -> ours[i] / theirs[i]);
        System.out.printf(
                "%-28s ours %8.2f ms, OR-Tools %8.2f ms, ratio %.3f; same sum %b, proven %b%n",
                one.name, median(ours), median(theirs), median(ratios), same, proven);
    }

    /**
     * One thing changes at a time: a mission, a person or an edge is taken out, or a place added.
     */
    private static void whatIf(int missions, int people, int each, int rounds) {
        CandidateGraph graph = sorted(sparse(missions, people, each));
        Random random = new Random(20200406);
        Assignment before = solve(graph);
        int changes = 40 * rounds;
        double[] ours = new double[changes];
        double[] anew = new double[changes];
        double[] theirs = new double[rounds];
        boolean same = true;
        boolean proven = true;
        for (int i = 0; i < changes; i++) {
            CandidateGraph changed = changed(graph, random, i % 4);
            long start = System.nanoTime();
            Assignment found = Assigner.resume(before, changed, () -> true);
            proven &= found.isProvenOptimal();
            long middle = System.nanoTime();
            Assignment other = solve(changed);
            proven &= other.isProvenOptimal();
            long end = System.nanoTime();
            ours[i] = (middle - start) / 1e6;
            anew[i] = (end - middle) / 1e6;
            same &= found.score() == other.score();
            if (i % 40 == 0) {
                long from = System.nanoTime();
                same &= minCostFlow(changed) == found.score();
                theirs[i / 40] = (System.nanoTime() - from) / 1e6;
            }
            before = found;
        }
        System.out.printf(
                "what if, %,d x %,d, %,d each: ours %.2f ms (most %.2f), anew %.2f ms, OR-Tools"
                        + " %.0f ms; proof included, same sum %b, proven %b%n",
                missions,
                people,
                each,
                median(ours),
                Arrays.stream(ours).skip(changes / 4).max().orElse(0),
                median(anew),
                median(theirs),
                same,
                proven);
    }

    private static CandidateGraph changed(CandidateGraph graph, Random random, int kind) {
        int[] rows = new int[graph.rows()];
        int[] columns = new int[graph.columns()];
        Arrays.setAll(rows, graph::rowCapacity);
        Arrays.setAll(columns, graph::columnCapacity);
        BitSet barred = new BitSet();
        int row = random.nextInt(rows.length);
        // The best of a row: what is wanted, so that the change is felt.
        int edge = graph.firstEdge(row);
        switch (kind) {
            case 0 -> rows[row] = 0;
            case 1 -> columns[graph.column(edge)] = 0;
            case 2 -> barred.set(edge);
            default -> rows[row]++;
        }
        return graph.with(rows, columns, barred);
    }

    /** As a plan has them: best first within a row. */
    private static CandidateGraph sorted(CandidateGraph graph) {
        int[] starts = new int[graph.rows() + 1];
        int[] rows = new int[graph.rows()];
        int[] columns = new int[graph.columns()];
        int[] ends = new int[graph.edges()];
        int[] scores = new int[graph.edges()];
        Arrays.setAll(columns, graph::columnCapacity);
        for (int row = 0; row < graph.rows(); row++) {
            starts[row + 1] = graph.firstEdge(row + 1);
            rows[row] = graph.rowCapacity(row);
            int at = starts[row];
            int[] best =
                    IntStream.range(starts[row], starts[row + 1])
                            .boxed()
                            .sorted(Comparator.comparingInt(edge -> -graph.score(edge)))
                            .mapToInt(edge -> edge)
                            .toArray();
            for (int edge : best) {
                ends[at] = graph.column(edge);
                scores[at++] = graph.score(edge);
            }
        }
        return new CandidateGraph(rows, columns, starts, ends, scores);
    }

    /** Building the model is part of the work. */
    private static CandidateGraph copy(CandidateGraph graph) {
        int[] starts = new int[graph.rows() + 1];
        int[] rows = new int[graph.rows()];
        for (int row = 0; row < graph.rows(); row++) {
            starts[row + 1] = graph.firstEdge(row + 1);
            rows[row] = graph.rowCapacity(row);
        }
        int[] columns = new int[graph.columns()];
        Arrays.setAll(columns, graph::columnCapacity);
        int[] ends = new int[graph.edges()];
        int[] scores = new int[graph.edges()];
        Arrays.setAll(ends, graph::column);
        Arrays.setAll(scores, graph::score);
        return new CandidateGraph(rows, columns, starts, ends, scores);
    }

    private static long linearSum(CandidateGraph graph) {
        LinearSumAssignment solver = new LinearSumAssignment();
        for (int row = 0; row < graph.rows(); row++) {
            for (int edge = graph.firstEdge(row); edge < graph.firstEdge(row + 1); edge++) {
                solver.addArcWithCost(row, graph.column(edge), -graph.score(edge));
            }
        }
        solver.solve();
        return -solver.getOptimalCost();
    }

    private static long minCostFlow(CandidateGraph graph) {
        MinCostFlow solver = new MinCostFlow();
        int source = graph.rows() + graph.columns();
        int sink = source + 1;
        int places = 0;
        for (int row = 0; row < graph.rows(); row++) {
            places += graph.rowCapacity(row);
            solver.addArcWithCapacityAndUnitCost(source, row, graph.rowCapacity(row), 0);
            solver.addArcWithCapacityAndUnitCost(row, sink, graph.rowCapacity(row), 0);
            for (int edge = graph.firstEdge(row); edge < graph.firstEdge(row + 1); edge++) {
                solver.addArcWithCapacityAndUnitCost(
                        row,
                        graph.rows() + graph.column(edge),
                        graph.isBarred(edge) ? 0 : 1,
                        -graph.score(edge));
            }
        }
        for (int column = 0; column < graph.columns(); column++) {
            solver.addArcWithCapacityAndUnitCost(
                    graph.rows() + column, sink, graph.columnCapacity(column), 0);
        }
        solver.setNodeSupply(source, places);
        solver.setNodeSupply(sink, -places);
        solver.solve();
        return -solver.getOptimalCost();
    }

    private static List<Path> library(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static int[][] read(Path file) throws IOException {
        int[] numbers =
                Arrays.stream(Files.readString(file).strip().split("\\s+"))
                        .mapToInt(Integer::parseInt)
                        .toArray();
        int size = numbers[0];
        int[][] scores = new int[size][size];
        for (int i = 0; i < size * size; i++) {
            scores[i / size][i % size] = COST_BOUND - numbers[i + 1];
        }
        return scores;
    }

    private static int[][] uniform(int size) {
        Random random = new Random(20200506);
        int[][] scores = new int[size][];
        Arrays.setAll(scores, _ -> random.ints(size, 0, 10_000).toArray());
        return scores;
    }

    /** As real ones are: good people are good nearly everywhere. */
    private static int[][] correlated(int size) {
        Random random = new Random(20200825);
        int[] people = random.ints(size, 0, 5_000).toArray();
        int[][] scores = new int[size][size];
        for (int[] row : scores) {
            Arrays.setAll(row, column -> people[column] + random.nextInt(5_000));
        }
        return scores;
    }

    private static CandidateGraph sparse(int missions, int people, int each) {
        Random random = new Random(20210902);
        int[] starts = new int[missions + 1];
        int[] columns = new int[missions * each];
        for (int mission = 0; mission < missions; mission++) {
            starts[mission + 1] = (mission + 1) * each;
            BitSet known = new BitSet();
            for (int i = mission * each; i < starts[mission + 1]; i++) {
                int column = random.nextInt(people);
                while (known.get(column)) {
                    column = random.nextInt(people);
                }
                known.set(column);
                columns[i] = column;
            }
        }
        int[] ones = new int[people];
        Arrays.fill(ones, 1);
        return new CandidateGraph(
                random.ints(missions, 1, 4).toArray(),
                ones,
                starts,
                columns,
                random.ints(columns.length, 300, 1_000).toArray());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
