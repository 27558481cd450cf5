// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan.engine;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Edges of which it is supposed that they are taken, or that they are not. Few at a time. Not
 * thread-safe.
 */
final class Decisions {
    private final ShareGraph problem;
    private final BitSet with = new BitSet();
    private final BitSet without = new BitSet();
    private final int[] takenOfRow;

    Decisions(ShareGraph problem) {
        this.problem = problem;
        takenOfRow = new int[problem.graph().rows()];
    }

    /** Whether the edge may be taken beside those that are supposed to be. */
    boolean isPossible(int edge) {
        CandidateGraph graph = problem.graph();
        int row = graph.rowOf(edge);
        int column = graph.column(edge);
        int[] rows =
                with.stream().filter(it -> graph.column(it) == column).map(graph::rowOf).toArray();
        int[] all = Arrays.copyOf(rows, rows.length + 1);
        all[rows.length] = row;
        return !graph.isBarred(edge)
                && takenOfRow[row] < graph.rowCapacity(row)
                && all.length <= graph.columnCapacity(column)
                && problem.room().fits(column, all, all.length);
    }

    void take(int edge) {
        with.set(edge);
        takenOfRow[problem.graph().rowOf(edge)]++;
    }

    void leave(int edge) {
        without.set(edge);
    }

    void forget(int edge) {
        if (with.get(edge)) {
            takenOfRow[problem.graph().rowOf(edge)]--;
        }
        with.clear(edge);
        without.clear(edge);
    }

    /** Whether any edge is supposed to be taken. */
    boolean any() {
        return !with.isEmpty();
    }

    boolean isTaken(int edge) {
        return with.get(edge);
    }

    /** Whether it is supposed not to be taken, or its row has no place left. */
    boolean isOut(int edge, int row) {
        boolean isFull = takenOfRow[row] > 0 && takenOfRow[row] >= problem.graph().rowCapacity(row);
        return without.get(edge) || (isFull && !with.get(edge));
    }

    boolean isUndecided(int edge, int row) {
        return !with.get(edge) && !isOut(edge, row);
    }
}
