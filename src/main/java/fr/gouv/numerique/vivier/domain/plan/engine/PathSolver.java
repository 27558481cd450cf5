// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.BooleanSupplier;

/**
 * Fills one place after another along the cheapest chain of exchanges (successive shortest paths
 * with potentials: Ahuja, Magnanti and Orlin, Network Flows, 1993, § 9.7 and 12.4). A place stays
 * empty where filling it would cost more than it brings. For graphs in which a row knows few of the
 * columns; not thread-safe, made for one problem.
 */
final class PathSolver {
    private static final int NONE = -1;

    private final CandidateGraph graph;
    private final int rows;
    private final int[] columnOf;
    private final int[] scoreOf;
    private final int[] rowOf;

    private final int[] rowPrice;
    private final int[] columnPrice;
    private final boolean[] taken;
    private final int[] filled;
    private final int[] load;

    /** The edges by which a column is given, as a chain. */
    private final int[] firstOfColumn;

    private final int[] nextOfColumn;

    /** Nodes of a search: rows first, then columns. */
    private final int[] distance;

    private final int[] edgeTo;
    private final int[] reached;
    private int reachedCount;
    private final NodeHeap heap;

    private int best;
    private int last;

    PathSolver(CandidateGraph graph) {
        this.graph = graph;
        rows = graph.rows();
        columnOf = graph.columnsOfEdges();
        scoreOf = graph.scoresOfEdges();
        rowOf = new int[graph.edges()];
        rowPrice = new int[rows];
        columnPrice = new int[graph.columns()];
        taken = new boolean[graph.edges()];
        filled = new int[rows];
        load = new int[graph.columns()];
        firstOfColumn = new int[graph.columns()];
        nextOfColumn = new int[graph.edges()];
        Arrays.fill(firstOfColumn, NONE);
        int nodes = rows + graph.columns();
        distance = new int[nodes];
        Arrays.fill(distance, Integer.MAX_VALUE);
        edgeTo = new int[nodes];
        reached = new int[nodes];
        heap = new NodeHeap(nodes);
        for (int row = 0; row < rows; row++) {
            int highest = 0;
            for (int edge = graph.firstEdge(row); edge < graph.firstEdge(row + 1); edge++) {
                rowOf[edge] = row;
                highest = Math.max(highest, scoreOf[edge]);
            }
            rowPrice[row] = highest;
        }
    }

    /**
     * @param goOn asked before each place; once it says no, the search stops
     * @return the best assignment
     * @throws Stopped when told so
     */
    Assignment solve(BooleanSupplier goOn) {
        for (int row = 0; row < rows; row++) {
            boolean found = true;
            while (found && filled[row] < graph.rowCapacity(row)) {
                if (!goOn.getAsBoolean()) {
                    throw new Stopped();
                }
                found = fillOne(row);
            }
        }
        BitSet edges = new BitSet(taken.length);
        for (int edge = 0; edge < taken.length; edge++) {
            if (taken[edge]) {
                edges.set(edge);
            }
        }
        return new Assignment(graph, edges, new Prices(rowPrice, columnPrice));
    }

    /** Whether one more place of the row was worth filling. */
    private boolean fillOne(int row) {
        best = rowPrice[row];
        last = row;
        reach(row, 0, NONE);
        relaxRow(row, 0);
        while (!heap.isEmpty() && heap.lowest() < best) {
            int at = heap.lowest();
            int node = heap.poll();
            if (node < rows) {
                relaxRow(node, at);
            } else {
                relaxColumn(node - rows, at);
            }
        }
        heap.clear();
        adjustPrices();
        boolean found = last != row;
        if (found) {
            exchange(row);
        }
        forget();
        return found;
    }

    private void reach(int node, int at, int edge) {
        if (distance[node] == Integer.MAX_VALUE) {
            reached[reachedCount++] = node;
        }
        distance[node] = at;
        edgeTo[node] = edge;
    }

    private void relaxRow(int row, int at) {
        // Giving a place up costs what the place is worth.
        if (at + rowPrice[row] < best) {
            best = at + rowPrice[row];
            last = row;
        }
        int base = at + rowPrice[row];
        int end = graph.firstEdge(row + 1);
        for (int edge = graph.firstEdge(row); edge < end; edge++) {
            int column = columnOf[edge];
            int there = base + columnPrice[column] - scoreOf[edge];
            int node = rows + column;
            if (there < best && there < distance[node] && !taken[edge]) {
                reach(node, there, edge);
                if (load[column] < graph.columnCapacity(column)) {
                    best = there;
                    last = node;
                } else {
                    heap.offer(node, there);
                }
            }
        }
    }

    private void relaxColumn(int column, int at) {
        for (int edge = firstOfColumn[column]; edge != NONE; edge = nextOfColumn[edge]) {
            int row = rowOf[edge];
            int there = at + scoreOf[edge] - rowPrice[row] - columnPrice[column];
            if (there < best && there < distance[row]) {
                reach(row, there, edge);
                heap.offer(row, there);
            }
        }
    }

    private void adjustPrices() {
        for (int i = 0; i < reachedCount; i++) {
            int node = reached[i];
            int nearer = best - distance[node];
            if (nearer > 0) {
                if (node < rows) {
                    rowPrice[node] -= nearer;
                } else {
                    columnPrice[node - rows] += nearer;
                }
            }
        }
    }

    private void exchange(int start) {
        int node = last;
        if (node < rows) {
            filled[node]--;
            node = giveUp(edgeTo[node]);
        }
        while (true) {
            int edge = edgeTo[node];
            take(edge);
            int row = rowOf[edge];
            if (row == start) {
                break;
            }
            node = giveUp(edgeTo[row]);
        }
        filled[start]++;
    }

    private void take(int edge) {
        int column = columnOf[edge];
        taken[edge] = true;
        load[column]++;
        nextOfColumn[edge] = firstOfColumn[column];
        firstOfColumn[column] = edge;
    }

    /** The node of the column that is free again. */
    private int giveUp(int edge) {
        int column = columnOf[edge];
        taken[edge] = false;
        load[column]--;
        if (firstOfColumn[column] == edge) {
            firstOfColumn[column] = nextOfColumn[edge];
        } else {
            int before = firstOfColumn[column];
            while (nextOfColumn[before] != edge) {
                before = nextOfColumn[before];
            }
            nextOfColumn[before] = nextOfColumn[edge];
        }
        return rows + column;
    }

    private void forget() {
        for (int i = 0; i < reachedCount; i++) {
            distance[reached[i]] = Integer.MAX_VALUE;
        }
        reachedCount = 0;
    }
}
