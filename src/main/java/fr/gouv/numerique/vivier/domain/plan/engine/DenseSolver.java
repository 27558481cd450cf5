// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.BooleanSupplier;

/**
 * The linear assignment problem on a full square, after Jonker and Volgenant, « A shortest
 * augmenting path algorithm for dense and sparse linear assignment problems », Computing 38, 1987:
 * column reduction, reduction transfer, two rounds of augmenting row reduction, then shortest paths
 * for the rows that are still free. Works on costs, the scores with their sign changed. Not
 * thread-safe, made for one problem.
 */
final class DenseSolver {
    private static final int FREE = -1;
    private static final int ROUNDS = 2;

    private final CandidateGraph graph;
    private final int size;
    private final int[] scores;
    private final int[] columnOfRow;
    private final int[] rowOfColumn;

    /** Of columns, as costs: what a column takes off. */
    private final int[] relief;

    private final int[] free;
    private int freeCount;

    private final int[] distance;
    private final int[] before;
    private final int[] order;

    DenseSolver(CandidateGraph graph) {
        this.graph = graph;
        size = graph.rows();
        scores = graph.scoresOfEdges();
        columnOfRow = new int[size];
        rowOfColumn = new int[size];
        relief = new int[size];
        free = new int[size];
        distance = new int[size];
        before = new int[size];
        order = new int[size];
        Arrays.fill(columnOfRow, FREE);
        Arrays.fill(rowOfColumn, FREE);
    }

    /**
     * @param goOn asked now and then; once it says no, the search stops
     * @throws Stopped when told so
     */
    Assignment solve(BooleanSupplier goOn) {
        if (size > 0) {
            reduceColumns();
            for (int round = 0; round < ROUNDS && freeCount > 0 && size > 1; round++) {
                reduceRows();
            }
            for (int i = 0; i < freeCount; i++) {
                if (!goOn.getAsBoolean()) {
                    throw new Stopped();
                }
                augment(free[i]);
            }
        }
        BitSet taken = new BitSet(graph.edges());
        for (int row = 0; row < size; row++) {
            taken.set(row * size + columnOfRow[row]);
        }
        return new Assignment(graph, taken, prices());
    }

    private int cost(int row, int column) {
        return -scores[row * size + column];
    }

    /** Each column goes to its cheapest row, as long as that row has none. */
    private void reduceColumns() {
        int[] cheapest = new int[size];
        for (int column = 0; column < size; column++) {
            relief[column] = cost(0, column);
        }
        for (int row = 1; row < size; row++) {
            int base = row * size;
            for (int column = 0; column < size; column++) {
                int cost = -scores[base + column];
                if (cost < relief[column]) {
                    relief[column] = cost;
                    cheapest[column] = row;
                }
            }
        }
        int[] wanted = new int[size];
        for (int column = size - 1; column >= 0; column--) {
            int row = cheapest[column];
            if (wanted[row]++ == 0) {
                columnOfRow[row] = column;
                rowOfColumn[column] = row;
            }
        }
        for (int row = 0; row < size; row++) {
            if (wanted[row] == 0) {
                free[freeCount++] = row;
            } else if (wanted[row] == 1 && size > 1) {
                transferReduction(row);
            }
        }
    }

    /** What the row's second choice costs more is taken off its own column. */
    private void transferReduction(int row) {
        int own = columnOfRow[row];
        int least = Integer.MAX_VALUE;
        for (int column = 0; column < size; column++) {
            if (column != own) {
                least = Math.min(least, cost(row, column) - relief[column]);
            }
        }
        relief[own] -= least - (cost(row, own) - relief[own]);
    }

    /** Free rows take their first choice and leave to the others what their second is worth. */
    private void reduceRows() {
        int toDo = freeCount;
        int next = 0;
        freeCount = 0;
        while (next < toDo) {
            int row = free[next++];
            int base = row * size;
            int first = -scores[base] - relief[0];
            int second = Integer.MAX_VALUE;
            int firstColumn = 0;
            int secondColumn = 0;
            for (int column = 1; column < size; column++) {
                int cost = -scores[base + column] - relief[column];
                if (cost < second) {
                    if (cost >= first) {
                        second = cost;
                        secondColumn = column;
                    } else {
                        second = first;
                        secondColumn = firstColumn;
                        first = cost;
                        firstColumn = column;
                    }
                }
            }
            int column = firstColumn;
            if (first < second) {
                relief[column] -= second - first;
            } else if (rowOfColumn[column] != FREE) {
                column = secondColumn;
            }
            int displaced = rowOfColumn[column];
            columnOfRow[row] = column;
            rowOfColumn[column] = row;
            if (displaced != FREE) {
                columnOfRow[displaced] = FREE;
                if (first < second) {
                    free[--next] = displaced;
                } else {
                    free[freeCount++] = displaced;
                }
            }
        }
    }

    /**
     * The shortest path of exchanges to a free column; columns in {@code order} by what is known.
     */
    private void augment(int start) {
        for (int column = 0; column < size; column++) {
            distance[column] = cost(start, column) - relief[column];
            before[column] = start;
            order[column] = column;
        }
        // Of order: [0, scanned) done, [scanned, ready) at the least distance, the rest further.
        int scanned = 0;
        int ready = 0;
        int done = 0;
        int least = 0;
        int end = FREE;
        while (end == FREE) {
            if (scanned == ready) {
                done = scanned;
                least = distance[order[ready]];
                for (int k = ready; k < size; k++) {
                    int column = order[k];
                    if (distance[column] <= least) {
                        if (distance[column] < least) {
                            least = distance[column];
                            ready = scanned;
                        }
                        order[k] = order[ready];
                        order[ready++] = column;
                    }
                }
                for (int k = scanned; k < ready && end == FREE; k++) {
                    if (rowOfColumn[order[k]] == FREE) {
                        end = order[k];
                    }
                }
            }
            if (end == FREE) {
                int through = order[scanned++];
                int row = rowOfColumn[through];
                int base = row * size;
                int offset = -scores[base + through] - relief[through] - least;
                for (int k = ready; k < size && end == FREE; k++) {
                    int column = order[k];
                    int there = -scores[base + column] - relief[column] - offset;
                    if (there < distance[column]) {
                        distance[column] = there;
                        before[column] = row;
                        if (there == least) {
                            if (rowOfColumn[column] == FREE) {
                                end = column;
                            } else {
                                order[k] = order[ready];
                                order[ready++] = column;
                            }
                        }
                    }
                }
            }
        }
        for (int k = 0; k < done; k++) {
            relief[order[k]] += distance[order[k]] - least;
        }
        exchange(start, end);
    }

    private void exchange(int start, int end) {
        int column = end;
        int row;
        do {
            row = before[column];
            rowOfColumn[column] = row;
            int next = columnOfRow[row];
            columnOfRow[row] = column;
            column = next;
        } while (row != start);
    }

    /** Scores are not below zero, so that all prices can be lifted above it together. */
    private Prices prices() {
        int[] rows = new int[size];
        int[] columns = new int[size];
        int lowest = Integer.MAX_VALUE;
        for (int row = 0; row < size; row++) {
            rows[row] = relief[columnOfRow[row]] - cost(row, columnOfRow[row]);
            lowest = Math.min(lowest, rows[row]);
        }
        for (int i = 0; i < size; i++) {
            rows[i] -= lowest;
            columns[i] = lowest - relief[i];
        }
        return new Prices(rows, columns);
    }
}
