// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan.engine;

import java.util.BitSet;

/**
 * Which edges of a graph were taken, and the prices that prove that nothing better exists.
 *
 * @param graph what was asked
 * @param taken the edges
 * @param prices the proof
 */
public record Assignment(CandidateGraph graph, BitSet taken, Prices prices) {

    public Assignment {
        taken = (BitSet) taken.clone();
    }

    /** A copy: whoever asks may change it. */
    @Override
    public BitSet taken() {
        return (BitSet) taken.clone();
    }

    /** Sum of the scores of the edges taken. */
    public long score() {
        return taken.stream().mapToLong(graph::score).sum();
    }

    /** How many edges were taken. */
    public int size() {
        return taken.cardinality();
    }

    /**
     * Whether no edge taken is barred, no row or column has more than it may, and the prices prove
     * that no other choice has a higher score. Takes nothing from the solver on trust.
     */
    public boolean isProvenOptimal() {
        return isAllowed() && prices.bound(graph) == score();
    }

    private boolean isAllowed() {
        int[] columns = new int[graph.columns()];
        for (int row = 0; row < graph.rows(); row++) {
            int inRow = 0;
            int end = graph.firstEdge(row + 1);
            for (int edge = taken.nextSetBit(graph.firstEdge(row));
                    edge >= 0 && edge < end;
                    edge = taken.nextSetBit(edge + 1)) {
                if (graph.isBarred(edge)) {
                    return false;
                }
                inRow++;
                columns[graph.column(edge)]++;
            }
            if (inRow > graph.rowCapacity(row)) {
                return false;
            }
        }
        for (int column = 0; column < columns.length; column++) {
            if (columns[column] > graph.columnCapacity(column)) {
                return false;
            }
        }
        return true;
    }
}
