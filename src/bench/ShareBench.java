// SPDX-License-Identifier: MIT
import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;

import fr.gouv.numerique.vivier.domain.plan.engine.Assigner;
import fr.gouv.numerique.vivier.domain.plan.engine.Assignment;
import fr.gouv.numerique.vivier.domain.plan.engine.CandidateGraph;
import fr.gouv.numerique.vivier.domain.plan.engine.ShareGraph;
import fr.gouv.numerique.vivier.domain.plan.engine.Sharer;
import fr.gouv.numerique.vivier.domain.plan.engine.Sharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * People shared out over several missions each, beside the constraint solver of OR-Tools, in turns
 * in one run; building the model and checking the proof count. Arguments: how many random cases;
 * seconds that the peer has at most for a large one.
 */
final class ShareBench {
    private static final double[] NEEDED = {1, 2, 3, 5, 10, 20};
    private static final double[] OFFERED = {0.5, 2, 5, 10, 1_000};
    private static final int HALVES = 2;

    private ShareBench() {}

    private record Case(ShareGraph problem, double[] needed, double[] offered) {}

    public static void main(String[] arguments) {
        Loader.loadNativeLibraries();
        int cases = Integer.parseInt(arguments[0]);
        double seconds = Double.parseDouble(arguments[1]);
        random(cases, seconds);
        for (int[] size :
                new int[][] {
                    {40, 300, 60, 2},
                    {40, 60, 30, 2},
                    {40, 60, 30, 3},
                    {100, 1_000, 200, 3},
                    {500, 5_000, 200, 2},
                    {500, 700, 350, 3}
                }) {
            one(
                    size[0]
                            + " missions x "
                            + size[1]
                            + " people, "
                            + size[2]
                            + " each, "
                            + size[3]
                            + " per person",
                    made(new Random(1), size[0], size[1], size[2], size[3]),
                    seconds);
        }
    }

    /** Small ones, each of which both have to solve to the optimum. */
    private static void random(int cases, double seconds) {
        int same = 0;
        int proven = 0;
        for (int seed = 0; seed < cases; seed++) {
            Random random = new Random(seed);
            int people = 4 + random.nextInt(20);
            Case one =
                    made(
                            random,
                            3 + random.nextInt(12),
                            people,
                            2 + random.nextInt(people - 2),
                            2 + random.nextInt(2));
            Sharing ours = ours(one);
            CpSolver theirs = theirs(one, seconds, 1);
            if (ours.isAllowed() && ours.score() == Math.round(theirs.objectiveValue())) {
                same++;
            } else {
                System.out.printf(
                        "case %d: ours %d, allowed %b, OR-Tools %.0f, bound %.0f%n",
                        seed,
                        ours.score(),
                        ours.isAllowed(),
                        theirs.objectiveValue(),
                        theirs.bestObjectiveBound());
            }
            if (ours.bound() == ours.score()) {
                proven++;
            }
        }
        System.out.printf("%d random cases: %d the same, %d proven%n", cases, same, proven);
    }

    private static void one(String name, Case one, double seconds) {
        ours(one).bound();
        long start = System.nanoTime();
        Sharing ours = ours(one);
        long bound = ours.bound();
        long middle = System.nanoTime();
        CpSolver theirs = theirs(one, seconds, 2);
        long end = System.nanoTime();
        System.out.printf(
                "%s: ours %d, bound %d, %.0f ms; OR-Tools %.0f, bound %.0f, %.0f ms%n",
                name,
                ours.score(),
                bound,
                (middle - start) / 1e6,
                theirs.objectiveValue(),
                theirs.bestObjectiveBound(),
                (end - middle) / 1e6);
    }

    private static Sharing ours(Case one) {
        CandidateGraph graph = one.problem.graph();
        int[] once = new int[graph.columns()];
        Arrays.fill(once, 1);
        int[] places = IntStream.range(0, graph.rows()).map(graph::rowCapacity).toArray();
        Assignment plain = Assigner.solve(graph.with(places, once, graph.barred()), () -> true);
        return Sharer.solve(one.problem, plain, Sharer.USUAL_EFFORT, () -> true);
    }

    private static CpSolver theirs(Case one, double seconds, int threads) {
        CandidateGraph graph = one.problem.graph();
        CpModel model = new CpModel();
        BoolVar[] taken = new BoolVar[graph.edges()];
        LinearExprBuilder sum = LinearExpr.newBuilder();
        LinearExprBuilder[] days = new LinearExprBuilder[graph.columns()];
        LinearExprBuilder[] count = new LinearExprBuilder[graph.columns()];
        Arrays.setAll(days, _ -> LinearExpr.newBuilder());
        Arrays.setAll(count, _ -> LinearExpr.newBuilder());
        for (int row = 0; row < graph.rows(); row++) {
            LinearExprBuilder places = LinearExpr.newBuilder();
            for (int edge = graph.firstEdge(row); edge < graph.firstEdge(row + 1); edge++) {
                taken[edge] = model.newBoolVar("");
                sum.addTerm(taken[edge], graph.score(edge));
                places.add(taken[edge]);
                count[graph.column(edge)].add(taken[edge]);
                days[graph.column(edge)].addTerm(taken[edge], (long) (HALVES * one.needed[row]));
            }
            model.addLessOrEqual(places, graph.rowCapacity(row));
        }
        for (int column = 0; column < graph.columns(); column++) {
            model.addLessOrEqual(count[column], graph.columnCapacity(column));
            // One mission alone may take more than is offered; two may not.
            BoolVar several = model.newBoolVar("");
            model.addLessOrEqual(count[column], 1).onlyEnforceIf(several.not());
            model.addLessOrEqual(days[column], (long) (HALVES * one.offered[column]))
                    .onlyEnforceIf(several);
        }
        model.maximize(sum);
        CpSolver solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(seconds).setNumWorkers(threads);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            System.out.println("the peer says " + status);
        }
        return solver;
    }

    private static Case made(Random random, int missions, int people, int each, int most) {
        int[] starts = new int[missions + 1];
        int[] columns = new int[missions * each];
        int[] scores = new int[missions * each];
        double[] good = random.doubles(people, -150, 150).toArray();
        List<Integer> all = IntStream.range(0, people).boxed().toList();
        for (int mission = 0; mission < missions; mission++) {
            starts[mission + 1] = (mission + 1) * each;
            List<Integer> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, random);
            int at = starts[mission];
            List<int[]> known =
                    shuffled.subList(0, each).stream()
                            .map(
                                    person ->
                                            new int[] {
                                                person,
                                                (int) (600 + good[person] + random.nextInt(250))
                                            })
                            .sorted(Comparator.comparingInt(it -> -it[1]))
                            .toList();
            for (int[] edge : known) {
                columns[at] = edge[0];
                scores[at++] = edge[1];
            }
        }
        int[] capacities = new int[people];
        Arrays.fill(capacities, most);
        double[] needed = new double[missions];
        double[] offered = new double[people];
        Arrays.setAll(needed, _ -> NEEDED[random.nextInt(NEEDED.length)]);
        Arrays.setAll(offered, _ -> OFFERED[random.nextInt(OFFERED.length)]);
        return new Case(
                new ShareGraph(
                        new CandidateGraph(
                                random.ints(missions, 1, 4).toArray(),
                                capacities,
                                starts,
                                columns,
                                scores),
                        (column, rows, count) ->
                                count < 2
                                        || Arrays.stream(rows, 0, count)
                                                        .mapToDouble(row -> needed[row])
                                                        .sum()
                                                <= offered[column]),
                needed,
                offered);
    }
}
