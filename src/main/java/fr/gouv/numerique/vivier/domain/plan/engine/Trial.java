// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Supposes for some columns a set of rows that fit together, of which each may get all, and for
 * every other that it is given once at most. That is a plain assignment problem, which is solved at
 * once: no sharing out of that kind is better. Not thread-safe.
 */
final class Trial {
    private final ShareGraph problem;
    private final int[] original;
    private final CandidateGraph kept;
    private final Side columns;
    private Optional<Assignment> last = Optional.empty();

    /** With those edges only that are looked at. */
    Trial(ShareGraph problem, BitSet edges) {
        this.problem = problem;
        CandidateGraph graph = problem.graph();
        original = edges.stream().toArray();
        int[] starts = new int[graph.rows() + 1];
        int[] ends = new int[original.length];
        int[] scores = new int[original.length];
        int at = 0;
        for (int row = 0; row < graph.rows(); row++) {
            while (at < original.length && original[at] < graph.firstEdge(row + 1)) {
                ends[at] = graph.column(original[at]);
                scores[at] = graph.score(original[at++]);
            }
            starts[row + 1] = at;
        }
        kept =
                new CandidateGraph(
                        graph.capacitiesOfRows(),
                        graph.capacitiesOfColumns(),
                        starts,
                        ends,
                        scores);
        columns = Side.columnsWithEdges(kept);
    }

    /** The sets supposed, by column, as edges of the problem. */
    static final class Sets {
        private final Map<Integer, int[]> byColumn = new HashMap<>();

        void put(int column, int[] edges) {
            if (edges.length > 1) {
                byColumn.put(column, edges);
            } else {
                byColumn.remove(column);
            }
        }
    }

    /** How many edges are looked at. */
    int size() {
        return original.length;
    }

    /** The best sharing out of that kind. */
    Assignment solve(Sets sets, BooleanSupplier goOn) {
        int[] capacities = problem.graph().capacitiesOfColumns().clone();
        BitSet barred = new BitSet();
        for (int column = 0; column < capacities.length; column++) {
            int[] set = sets.byColumn.getOrDefault(column, new int[0]);
            if (set.length == 0) {
                capacities[column] = Math.min(1, capacities[column]);
            } else {
                capacities[column] = set.length;
                bar(column, set, barred);
            }
        }
        CandidateGraph graph = kept.with(kept.capacitiesOfRows(), capacities, barred);
        Assignment best =
                last.map(before -> Assigner.resume(before, graph, goOn))
                        .orElseGet(() -> Assigner.solve(graph, goOn));
        last = Optional.of(best);
        return best;
    }

    private void bar(int column, int[] set, BitSet barred) {
        for (int at = columns.starts[column]; at < columns.starts[column + 1]; at++) {
            int edge = columns.edges[at];
            if (Arrays.stream(set).noneMatch(it -> it == original[edge])) {
                barred.set(edge);
            }
        }
    }

    /** Its edges, as the problem numbers them. */
    BitSet taken(Assignment found) {
        BitSet edges = new BitSet();
        found.taken().stream().forEach(edge -> edges.set(original[edge]));
        return edges;
    }
}
