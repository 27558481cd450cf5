// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan;

import fr.gouv.numerique.vivier.domain.plan.engine.Assigner;
import fr.gouv.numerique.vivier.domain.plan.engine.Assignment;
import fr.gouv.numerique.vivier.domain.plan.engine.CandidateGraph;
import fr.gouv.numerique.vivier.domain.plan.engine.Prices;
import fr.gouv.numerique.vivier.domain.plan.engine.Room;
import fr.gouv.numerique.vivier.domain.plan.engine.ShareGraph;
import fr.gouv.numerique.vivier.domain.plan.engine.Sharer;
import fr.gouv.numerique.vivier.domain.plan.engine.Sharing;

import java.util.BitSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Finds the edges of a plan, starting from the plan before where there is one. Thread-safe. */
final class PlanSolver {
    /** Enough to choose well; nothing has to be proven there. */
    private static final long EFFORT_FOR_FAIRNESS = 4_000_000;

    private static final int THOUSAND = 1_000;

    private final AtomicReference<Optional<Assignment>> last =
            new AtomicReference<>(Optional.empty());

    /**
     * What was found.
     *
     * @param edges taken
     * @param bound no choice of edges has a higher sum, in tenths
     * @param given tenths given up for fairness
     */
    record Found(BitSet edges, long bound, long given) {}

    /**
     * Finds the best.
     *
     * @param graph under the conditions of the plan
     * @param room what fits together
     * @param claims of each column
     */
    Found solve(
            CandidateGraph graph,
            Room room,
            int[] claims,
            PlanManner manner,
            BooleanSupplier goOn) {
        CandidateGraph once = once(graph);
        Assignment plain =
                last.get()
                        .map(before -> Assigner.resume(before, once, goOn))
                        .orElseGet(() -> Assigner.solve(once, goOn));
        last.set(Optional.of(plain));
        if (manner.isShared()) {
            return shared(new ShareGraph(graph, room), plain, claims, manner, goOn);
        }
        BitSet best = plain.taken();
        long bound = plain.prices().bound(once);
        if (manner.granted().isEmpty()) {
            return new Found(best, bound, 0);
        }
        long granted = granted(manner, plain.score());
        return fair(
                new Fairness(
                        once,
                        claims,
                        near(once, plain.prices(), granted),
                        weighed -> Assigner.solve(weighed, goOn).taken()),
                once,
                best,
                bound,
                granted);
    }

    private static Found shared(
            ShareGraph problem,
            Assignment plain,
            int[] claims,
            PlanManner manner,
            BooleanSupplier goOn) {
        Sharing found = Sharer.solve(problem, plain, Sharer.USUAL_EFFORT, goOn);
        if (manner.granted().isEmpty()) {
            return new Found(found.taken(), found.bound(), 0);
        }
        Function<CandidateGraph, BitSet> solve =
                weighed ->
                        Sharer.solve(
                                        new ShareGraph(weighed, problem.room()),
                                        Assigner.solve(once(weighed), goOn),
                                        EFFORT_FOR_FAIRNESS,
                                        goOn)
                                .taken();
        long granted = granted(manner, found.score());
        return fair(
                new Fairness(problem.graph(), claims, found.near(granted), solve),
                problem.graph(),
                found.taken(),
                found.bound(),
                granted);
    }

    private static Found fair(
            Fairness fairness, CandidateGraph graph, BitSet best, long bound, long granted) {
        BitSet chosen = fairness.choose(best, granted);
        long given =
                best.stream().mapToLong(graph::score).sum()
                        - chosen.stream().mapToLong(graph::score).sum();
        return new Found(chosen, bound, given);
    }

    private static long granted(PlanManner manner, long score) {
        return score * manner.granted().orElse(0) / THOUSAND;
    }

    private static CandidateGraph once(CandidateGraph graph) {
        return graph.with(
                IntStream.range(0, graph.rows()).map(graph::rowCapacity).toArray(),
                IntStream.range(0, graph.columns())
                        .map(column -> Math.min(1, graph.columnCapacity(column)))
                        .toArray(),
                graph.barred());
    }

    /** The edges that a plan so far below the best can have, by its prices. */
    private static BitSet near(CandidateGraph graph, Prices prices, long granted) {
        BitSet edges = new BitSet(graph.edges());
        for (int row = 0; row < graph.rows(); row++) {
            for (int edge = graph.firstEdge(row); edge < graph.firstEdge(row + 1); edge++) {
                int above =
                        graph.score(edge)
                                - prices.rows()[row]
                                - prices.columns()[graph.column(edge)];
                edges.set(edge, !graph.isBarred(edge) && above >= -granted);
            }
        }
        return edges;
    }
}
