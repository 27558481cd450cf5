// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan.engine;

import java.util.function.BooleanSupplier;

/** Finds an assignment with the highest sum of scores. Thread-safe, keeps nothing. */
public final class Assigner {
    private Assigner() {}

    /**
     * The best assignment. The same graph gives the same answer, edge for edge.
     *
     * @param goOn asked now and then; once it says no, the search stops
     * @throws Stopped when told so
     */
    public static Assignment solve(CandidateGraph graph, BooleanSupplier goOn) {
        return graph.isFullSquare()
                ? new DenseSolver(graph).solve(goOn)
                : new PathSolver(graph).solve(goOn);
    }

    /**
     * The best assignment, found from that of the same edges under other conditions: only what the
     * difference upsets is searched again. Where several are best it stays near the one before.
     *
     * @param graph with the edges of the one before, other capacities and other bars
     * @throws Stopped when told so
     */
    public static Assignment resume(Assignment before, CandidateGraph graph, BooleanSupplier goOn) {
        if (!graph.hasEdgesOf(before.graph())) {
            throw new IllegalArgumentException("other edges");
        }
        return new PathSolver(graph).resume(before, goOn);
    }
}
