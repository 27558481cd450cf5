// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan.engine;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which edges were taken where columns may be given several times, and what nothing can exceed.
 *
 * @param problem what was asked
 * @param taken the edges
 * @param proof why no sharing out has a higher score than its bound
 */
public record Sharing(ShareGraph problem, BitSet taken, Proof proof) {

    public Sharing {
        taken = (BitSet) taken.clone();
    }

    /** A copy: whoever asks may change it. */
    @Override
    public BitSet taken() {
        return (BitSet) taken.clone();
    }

    /** Sum of the scores of the edges taken. */
    public long score() {
        return taken.stream().mapToLong(problem.graph()::score).sum();
    }

    /** What no sharing out can exceed, as the proof says when it is checked. */
    public long bound() {
        return proof.bound(problem);
    }

    /** The edges that a sharing out so far below this one can have, and perhaps some more. */
    public BitSet near(long below) {
        BitSet edges = new BitSet(problem.graph().edges());
        edges.set(0, problem.graph().edges());
        edges.andNot(problem.graph().barred());
        edges.andNot(proof.tooDear(problem, score() - below - 1));
        edges.or(taken);
        return edges;
    }

    /**
     * Whether no edge taken is barred, no row has more than its places, and what each column has
     * fits together. Takes nothing from the solver on trust.
     */
    public boolean isAllowed() {
        CandidateGraph graph = problem.graph();
        int[] places = graph.capacitiesOfRows().clone();
        int[][] rows = new int[graph.columns()][0];
        for (int edge = taken.nextSetBit(0); edge >= 0; edge = taken.nextSetBit(edge + 1)) {
            int row = graph.rowOf(edge);
            int column = graph.column(edge);
            rows[column] = Arrays.copyOf(rows[column], rows[column].length + 1);
            rows[column][rows[column].length - 1] = row;
            if (graph.isBarred(edge)
                    || --places[row] < 0
                    || rows[column].length > graph.columnCapacity(column)) {
                return false;
            }
        }
        for (int column = 0; column < rows.length; column++) {
            if (rows[column].length > 0
                    && !problem.room().fits(column, rows[column], rows[column].length)) {
                return false;
            }
        }
        return true;
    }
}
