// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan.engine;

/**
 * What one more place of each row and one more of each column would be worth: a solution of the
 * dual of the assignment problem. By weak duality any prices, however they were found, give an
 * upper bound for every assignment; prices whose bound is reached prove that it is the best.
 *
 * @param rows not below zero
 * @param columns not below zero
 */
// As long as the graph is wide: handed over, not copied.
@SuppressWarnings("ArrayRecordComponent")
public record Prices(int[] rows, int[] columns) {

    /**
     * No assignment of the graph has a higher score than this: what all places and columns cost at
     * these prices, and what the edges are worth above them, each of which is taken at most once.
     *
     * @throws IllegalArgumentException when a price is below zero, which proves nothing
     */
    public long bound(CandidateGraph graph) {
        long bound = 0;
        for (int row = 0; row < rows.length; row++) {
            bound += (long) checked(rows[row]) * graph.rowCapacity(row);
            int end = graph.firstEdge(row + 1);
            for (int edge = graph.firstEdge(row); edge < end; edge++) {
                int above = graph.score(edge) - rows[row] - columns[graph.column(edge)];
                if (above > 0 && !graph.isBarred(edge)) {
                    bound += above;
                }
            }
        }
        for (int column = 0; column < columns.length; column++) {
            bound += (long) checked(columns[column]) * graph.columnCapacity(column);
        }
        return bound;
    }

    private static int checked(int price) {
        if (price < 0) {
            throw new IllegalArgumentException("price below zero: " + price);
        }
        return price;
    }
}
