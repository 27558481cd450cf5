// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan.engine;

import static fr.gouv.numerique.vivier.domain.plan.engine.Side.NONE;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.BooleanSupplier;

/**
 * Fills one place after another along the cheapest chain of exchanges (successive shortest paths
 * with potentials: Ahuja, Magnanti and Orlin, Network Flows, 1993, § 9.7 and 12.4). A place stays
 * empty where filling it would cost more than it brings. For graphs in which a row knows few of the
 * columns; not thread-safe, made for one problem.
 *
 * <p>At all times an edge that is taken is worth at least the prices of its ends, and any other at
 * most. It is the best once every node whose price is above zero is full. Each search mends that
 * for one node, a row or, after a change of conditions, a column.
 */
final class PathSolver {
    private static final byte FREE = 0;
    private static final byte TAKEN = 1;
    private static final byte BARRED = 2;

    private final CandidateGraph graph;
    private final int[] scoreOf;
    private final byte[] state;
    private final Side rows;

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
        scoreOf = graph.scoresOfEdges();
        state = new byte[graph.edges()];
        graph.barred().stream().forEach(edge -> state[edge] = BARRED);
        rows = Side.rows(graph);
        int nodes = graph.rows() + graph.columns();
        distance = new int[nodes];
        Arrays.fill(distance, Integer.MAX_VALUE);
        edgeTo = new int[nodes];
        reached = new int[nodes];
        heap = new NodeHeap(nodes);
    }

    /**
     * @param goOn asked before each place; once it says no, the search stops
     * @return the best assignment
     * @throws Stopped when told so
     */
    Assignment solve(BooleanSupplier goOn) {
        Side columns = Side.columns(graph);
        raisePrices(columns);
        fill(rows, columns, goOn);
        return assignment(columns);
    }

    /**
     * @param before the best of the same edges under other conditions
     * @return the best assignment under these
     * @throws Stopped when told so
     */
    Assignment resume(Assignment before, BooleanSupplier goOn) {
        Side columns = Side.columnsWithEdges(graph);
        System.arraycopy(before.prices().rows(), 0, rows.prices, 0, graph.rows());
        System.arraycopy(before.prices().columns(), 0, columns.prices, 0, graph.columns());
        before.taken().stream()
                .filter(edge -> state[edge] == FREE)
                .filter(edge -> columns.hasSpare(columns.nodeOf[edge]))
                .filter(edge -> rows.hasSpare(rows.nodeOf[edge]))
                .forEach(edge -> take(edge, rows, columns));
        lowerPrices(columns);
        raisePrices(columns);
        fill(columns, rows, goOn);
        fill(rows, columns, goOn);
        return assignment(columns);
    }

    /** A column that is not asked for any more is only as dear as its edges need. */
    private void lowerPrices(Side columns) {
        for (int column = 0; column < graph.columns(); column++) {
            if (columns.hasSpare(column) || columns.capacities[column] == 0) {
                int least = 0;
                for (int at = columns.starts[column]; at < columns.starts[column + 1]; at++) {
                    int edge = columns.edges[at];
                    if (state[edge] == FREE) {
                        least = Math.max(least, scoreOf[edge] - rows.prices[rows.nodeOf[edge]]);
                    }
                }
                columns.prices[column] = least;
            }
        }
    }

    /** No edge that is not taken may be worth more than its ends; what is then too dear goes. */
    private void raisePrices(Side columns) {
        for (int row = 0; row < graph.rows(); row++) {
            int end = graph.firstEdge(row + 1);
            for (int edge = graph.firstEdge(row); edge < end; edge++) {
                if (scoreOf[edge] <= rows.prices[row]) {
                    if (rows.isSorted) {
                        break;
                    }
                } else if (state[edge] == FREE) {
                    int worth = scoreOf[edge] - columns.prices[columns.nodeOf[edge]];
                    rows.prices[row] = Math.max(rows.prices[row], worth);
                }
            }
            for (int edge = rows.first[row]; edge != NONE; ) {
                int next = rows.next[edge];
                if (scoreOf[edge] - columns.prices[columns.nodeOf[edge]] < rows.prices[row]) {
                    giveUp(edge, rows, columns);
                }
                edge = next;
            }
        }
    }

    private void fill(Side from, Side to, BooleanSupplier goOn) {
        for (int node = 0; node < from.prices.length; node++) {
            boolean found = true;
            while (found && from.prices[node] > 0 && from.hasSpare(node)) {
                if (!goOn.getAsBoolean()) {
                    throw new Stopped();
                }
                found = fillOne(from, to, node);
            }
        }
    }

    private Assignment assignment(Side columns) {
        BitSet edges = new BitSet(state.length);
        for (int edge = 0; edge < state.length; edge++) {
            if (state[edge] == TAKEN) {
                edges.set(edge);
            }
        }
        return new Assignment(graph, edges, new Prices(rows.prices, columns.prices));
    }

    /** Whether one more edge of the node was worth taking; if not, its price is now zero. */
    private boolean fillOne(Side from, Side to, int node) {
        int start = from.offset + node;
        best = from.prices[node];
        last = start;
        reach(start, 0, NONE);
        relax(from, to, node, 0);
        while (!heap.isEmpty() && heap.lowest() < best) {
            int at = heap.lowest();
            int nearest = heap.poll();
            int other = nearest - to.offset;
            if (other >= 0 && other < to.prices.length) {
                relaxBack(from, to, other, at);
            } else {
                relax(from, to, nearest - from.offset, at);
            }
        }
        heap.clear();
        adjustPrices(from, to);
        boolean found = last != start;
        if (found) {
            exchange(from, to, start);
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

    private void relax(Side from, Side to, int node, int at) {
        int base = at + from.prices[node];
        // Giving one up costs what it is worth.
        if (base < best) {
            best = base;
            last = from.offset + node;
        }
        int end = from.starts[node + 1];
        for (int position = from.starts[node]; position < end; position++) {
            int edge = from.edge(position);
            if (base - scoreOf[edge] >= best) {
                if (from.isSorted) {
                    break;
                }
                continue;
            }
            int other = to.nodeOf[edge];
            int there = base + to.prices[other] - scoreOf[edge];
            int name = to.offset + other;
            if (there < best && there < distance[name] && state[edge] == FREE) {
                reach(name, there, edge);
                if (to.hasSpare(other)) {
                    best = there;
                    last = name;
                } else {
                    heap.offer(name, there);
                }
            }
        }
    }

    private void relaxBack(Side from, Side to, int other, int at) {
        for (int edge = to.first[other]; edge != NONE; edge = to.next[edge]) {
            int node = from.nodeOf[edge];
            int there = at + scoreOf[edge] - from.prices[node] - to.prices[other];
            int name = from.offset + node;
            if (there < best && there < distance[name]) {
                reach(name, there, edge);
                heap.offer(name, there);
            }
        }
    }

    private void adjustPrices(Side from, Side to) {
        for (int i = 0; i < reachedCount; i++) {
            int node = reached[i];
            int nearer = best - distance[node];
            if (nearer > 0) {
                int other = node - to.offset;
                if (other >= 0 && other < to.prices.length) {
                    to.prices[other] += nearer;
                } else {
                    from.prices[node - from.offset] -= nearer;
                }
            }
        }
    }

    private void exchange(Side from, Side to, int start) {
        int node = last;
        int other = node - to.offset;
        if (other < 0 || other >= to.prices.length) {
            int edge = edgeTo[node];
            giveUp(edge, from, to);
            node = to.offset + to.nodeOf[edge];
        }
        while (true) {
            int edge = edgeTo[node];
            take(edge, from, to);
            int back = from.offset + from.nodeOf[edge];
            if (back == start) {
                return;
            }
            int given = edgeTo[back];
            giveUp(given, from, to);
            node = to.offset + to.nodeOf[given];
        }
    }

    private void take(int edge, Side one, Side other) {
        state[edge] = TAKEN;
        one.take(edge);
        other.take(edge);
    }

    private void giveUp(int edge, Side one, Side other) {
        state[edge] = FREE;
        one.giveUp(edge);
        other.giveUp(edge);
    }

    private void forget() {
        for (int i = 0; i < reachedCount; i++) {
            distance[reached[i]] = Integer.MAX_VALUE;
        }
        reachedCount = 0;
    }
}
