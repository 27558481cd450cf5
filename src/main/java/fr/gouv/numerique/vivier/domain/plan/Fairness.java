// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan;

import fr.gouv.numerique.vivier.domain.plan.engine.CandidateGraph;

import java.util.BitSet;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Chooses among good plans the one that takes those first who have the strongest claims. Every
 * claim is worth some tenths of a point, as much as the points granted allow for; at the least it
 * is worth so little that it only decides between plans of the same points.
 *
 * <p>Deterministic. Only edges that a plan within the points granted can have are looked at.
 */
final class Fairness {
    /** Parts of a tenth: more than all claims of a large plan together. */
    private static final int PARTS = 1 << 17;

    /** More tenths for one claim change nothing any more. */
    private static final int DEAREST = 100;

    private final CandidateGraph graph;
    private final int[] claims;
    private final Function<CandidateGraph, BitSet> solve;
    private final int[] kept;

    /**
     * A choice among plans.
     *
     * @param graph with the conditions of the plan
     * @param claims of each column, to {@link Exposure#HIGHEST_CLAIM}
     * @param kept the edges looked at
     * @param solve finds the edges of the best plan
     */
    Fairness(
            CandidateGraph graph,
            int[] claims,
            BitSet kept,
            Function<CandidateGraph, BitSet> solve) {
        this.graph = graph;
        this.claims = claims;
        this.solve = solve;
        this.kept = sorted(kept);
    }

    /** Row by row, and in each by points and claims, so that a search need not read them all. */
    private int[] sorted(BitSet edges) {
        return IntStream.range(0, graph.rows())
                .flatMap(
                        row ->
                                edges.get(graph.firstEdge(row), graph.firstEdge(row + 1)).stream()
                                        .map(edge -> edge + graph.firstEdge(row))
                                        .boxed()
                                        .sorted(byPoints())
                                        .mapToInt(edge -> edge))
                .toArray();
    }

    private Comparator<Integer> byPoints() {
        return Comparator.<Integer>comparingInt(graph::score)
                .thenComparingInt(edge -> claims[graph.column(edge)])
                .reversed()
                .thenComparingInt(edge -> edge);
    }

    /**
     * The fairest plan found whose points are within those granted.
     *
     * @param best edges of the best plan
     * @param granted tenths of a point below it
     */
    BitSet choose(BitSet best, long granted) {
        long least = points(best) - granted;
        BitSet fairest = better(best, with(1), least);
        int cheap = 0;
        int dear = granted == 0 ? 0 : DEAREST;
        while (cheap < dear) {
            int middle = (cheap + dear + 1) / 2;
            BitSet found = with(middle * PARTS);
            if (points(found) >= least) {
                fairest = better(fairest, found, least);
                cheap = middle;
            } else {
                dear = middle - 1;
            }
        }
        return fairest;
    }

    private BitSet better(BitSet one, BitSet other, long least) {
        long more = claims(other) - claims(one);
        boolean isFairer = more > 0 || (more == 0 && points(other) > points(one));
        boolean isBetter = isFairer && points(other) >= least;
        return isBetter ? other : one;
    }

    private long points(BitSet edges) {
        return edges.stream().mapToLong(graph::score).sum();
    }

    private long claims(BitSet edges) {
        return edges.stream().mapToLong(edge -> claims[graph.column(edge)]).sum();
    }

    private BitSet with(int worth) {
        int[] starts = new int[graph.rows() + 1];
        int[] columns = new int[kept.length];
        int[] scores = new int[kept.length];
        int at = 0;
        for (int row = 0; row < graph.rows(); row++) {
            while (at < kept.length && kept[at] < graph.firstEdge(row + 1)) {
                columns[at] = graph.column(kept[at]);
                scores[at] = graph.score(kept[at]) * PARTS + claims[columns[at]] * worth;
                at++;
            }
            starts[row + 1] = at;
        }
        CandidateGraph weighed =
                new CandidateGraph(
                        IntStream.range(0, graph.rows()).map(graph::rowCapacity).toArray(),
                        IntStream.range(0, graph.columns()).map(graph::columnCapacity).toArray(),
                        starts,
                        columns,
                        scores);
        BitSet edges = new BitSet(graph.edges());
        solve.apply(weighed).stream().map(edge -> kept[edge]).forEach(edges::set);
        return edges;
    }
}
