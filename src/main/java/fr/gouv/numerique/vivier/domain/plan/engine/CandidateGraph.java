// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan.engine;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Who could be given to whom, and what that would be worth. Rows are what asks and columns what is
 * given; an edge joins a row and a column that go together. Immutable: the arrays are not copied,
 * for there may be millions of edges, and nobody writes to them.
 *
 * <p>Edges are numbered row by row; within a row they have distinct columns.
 */
public final class CandidateGraph {
    /** So that sums along a path, at most three scores, stay within an int. */
    public static final int HIGHEST_SCORE = 1 << 28;

    private final int[] rowCapacities;
    private final int[] columnCapacities;
    private final int[] rowStarts;
    private final int[] columns;
    private final int[] scores;
    private final boolean isFull;
    private final boolean isSorted;
    private final BitSet barred;

    /** The graph whose edges these are. */
    private final CandidateGraph origin;

    /**
     * @param rowCapacities how many columns each row takes at most
     * @param columnCapacities how many rows each column is given to at most
     * @param rowStarts number of the first edge of each row, and one entry more for the end
     * @param columns of each edge
     * @param scores of each edge, from 0 to {@link #HIGHEST_SCORE}
     * @throws IllegalArgumentException when the arrays do not fit together
     */
    public CandidateGraph(
            int[] rowCapacities,
            int[] columnCapacities,
            int[] rowStarts,
            int[] columns,
            int[] scores) {
        this(rowCapacities, columnCapacities, rowStarts, columns, scores, false);
    }

    private CandidateGraph(CandidateGraph other, int[] rows, int[] columns, BitSet barred) {
        this.rowCapacities = rows;
        this.columnCapacities = columns;
        this.rowStarts = other.rowStarts;
        this.columns = other.columns;
        this.scores = other.scores;
        this.isFull = false;
        this.isSorted = other.isSorted;
        this.barred = barred;
        this.origin = other.origin;
    }

    private CandidateGraph(
            int[] rowCapacities,
            int[] columnCapacities,
            int[] rowStarts,
            int[] columns,
            int[] scores,
            boolean isFull) {
        if (rowStarts.length != rowCapacities.length + 1
                || columns.length != scores.length
                || rowStarts[rowStarts.length - 1] != columns.length) {
            throw new IllegalArgumentException("arrays of different lengths");
        }
        for (int score : scores) {
            if (score < 0 || score > HIGHEST_SCORE) {
                throw new IllegalArgumentException("score out of bounds: " + score);
            }
        }
        this.rowCapacities = rowCapacities;
        this.columnCapacities = columnCapacities;
        this.rowStarts = rowStarts;
        this.columns = columns;
        this.scores = scores;
        this.isFull = isFull;
        this.isSorted = isSorted(rowStarts, scores);
        this.barred = new BitSet();
        this.origin = this;
    }

    private static boolean isSorted(int[] rowStarts, int[] scores) {
        for (int row = 0; row + 1 < rowStarts.length; row++) {
            for (int edge = rowStarts[row] + 1; edge < rowStarts[row + 1]; edge++) {
                if (scores[edge] > scores[edge - 1]) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * The same edges under other conditions.
     *
     * @param rows what each row takes at most
     * @param columnsLeft how many rows each column is given to at most
     * @param barredEdges that may not be taken
     */
    public CandidateGraph with(int[] rows, int[] columnsLeft, BitSet barredEdges) {
        if (rows.length != rows() || columnsLeft.length != columns()) {
            throw new IllegalArgumentException("arrays of different lengths");
        }
        return new CandidateGraph(this, rows, columnsLeft, (BitSet) barredEdges.clone());
    }

    /** Every row with every column, one of each. */
    public static CandidateGraph dense(int[][] scores) {
        int rows = scores.length;
        int width = rows == 0 ? 0 : scores[0].length;
        int[] starts = new int[rows + 1];
        int[] columns = new int[rows * width];
        int[] flat = new int[rows * width];
        for (int row = 0; row < rows; row++) {
            starts[row + 1] = starts[row] + width;
            for (int column = 0; column < width; column++) {
                columns[starts[row] + column] = column;
            }
            System.arraycopy(scores[row], 0, flat, starts[row], width);
        }
        return new CandidateGraph(ones(rows), ones(width), starts, columns, flat, true);
    }

    private static int[] ones(int length) {
        int[] ones = new int[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    public int rows() {
        return rowCapacities.length;
    }

    public int columns() {
        return columnCapacities.length;
    }

    public int edges() {
        return columns.length;
    }

    public int rowCapacity(int row) {
        return rowCapacities[row];
    }

    public int columnCapacity(int column) {
        return columnCapacities[column];
    }

    /** The first edge of a row; {@code firstEdge(row + 1)} is the end. */
    public int firstEdge(int row) {
        return rowStarts[row];
    }

    /** The row of an edge, found by halving. */
    public int rowOf(int edge) {
        int low = 0;
        int high = rows() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (rowStarts[middle] <= edge) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    public int column(int edge) {
        return columns[edge];
    }

    public int score(int edge) {
        return scores[edge];
    }

    /** Whether the edge may not be taken. */
    public boolean isBarred(int edge) {
        return barred.get(edge);
    }

    /** Whether both have the very same edges, though perhaps under other conditions. */
    public boolean hasEdgesOf(CandidateGraph other) {
        return origin == other.origin;
    }

    /** Whether the edges of each row come best first: then a search need not read them all. */
    boolean isSorted() {
        return isSorted;
    }

    /** The edges that may not be taken: not to be changed. */
    public BitSet barred() {
        return barred;
    }

    int[] startsOfRows() {
        return rowStarts;
    }

    int[] capacitiesOfRows() {
        return rowCapacities;
    }

    int[] capacitiesOfColumns() {
        return columnCapacities;
    }

    /** Whether as many rows as columns all meet, one of each. */
    boolean isFullSquare() {
        return isFull && rows() == columns();
    }

    /** For the solvers, which read them millions of times. */
    int[] columnsOfEdges() {
        return columns;
    }

    int[] scoresOfEdges() {
        return scores;
    }
}
