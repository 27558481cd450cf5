// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan.engine;

import java.util.Arrays;

/** The rows or the columns of a graph, as a search sees them: prices, loads, and edges by node. */
final class Side {
    static final int NONE = -1;

    /** Number of its first node among all nodes. */
    final int offset;

    final int[] capacities;
    final int[] prices;
    final int[] load;
    final int[] nodeOf;

    /** The edges that are taken, by node, as a chain. */
    final int[] first;

    final int[] next;

    /** Where the edges of a node begin in {@link #edges}. */
    final int[] starts;

    /** The edges node by node; empty where they are numbered so. */
    final int[] edges;

    /** Whether a node has its edges best first. */
    final boolean isSorted;

    private Side(
            int offset,
            int[] capacities,
            int[] nodeOf,
            int[] starts,
            int[] edges,
            boolean isSorted) {
        this.offset = offset;
        this.capacities = capacities;
        this.nodeOf = nodeOf;
        this.starts = starts;
        this.edges = edges;
        this.isSorted = isSorted;
        prices = new int[capacities.length];
        load = new int[capacities.length];
        first = new int[capacities.length];
        next = new int[nodeOf.length];
        Arrays.fill(first, NONE);
    }

    static Side rows(CandidateGraph graph) {
        int[] rowOf = new int[graph.edges()];
        for (int row = 0; row < graph.rows(); row++) {
            Arrays.fill(rowOf, graph.firstEdge(row), graph.firstEdge(row + 1), row);
        }
        return new Side(
                0,
                graph.capacitiesOfRows(),
                rowOf,
                graph.startsOfRows(),
                new int[0],
                graph.isSorted());
    }

    /** Columns to be reached only: without their edges. */
    static Side columns(CandidateGraph graph) {
        return new Side(
                graph.rows(),
                graph.capacitiesOfColumns(),
                graph.columnsOfEdges(),
                new int[0],
                new int[0],
                false);
    }

    /** Columns from which a search may start. */
    static Side columnsWithEdges(CandidateGraph graph) {
        int[] columnOf = graph.columnsOfEdges();
        int[] starts = new int[graph.columns() + 1];
        for (int column : columnOf) {
            starts[column + 1]++;
        }
        for (int column = 0; column < graph.columns(); column++) {
            starts[column + 1] += starts[column];
        }
        int[] edges = new int[columnOf.length];
        int[] at = starts.clone();
        for (int edge = 0; edge < columnOf.length; edge++) {
            edges[at[columnOf[edge]]++] = edge;
        }
        return new Side(graph.rows(), graph.capacitiesOfColumns(), columnOf, starts, edges, false);
    }

    int edge(int position) {
        return edges.length == 0 ? position : edges[position];
    }

    boolean hasSpare(int node) {
        return load[node] < capacities[node];
    }

    void take(int edge) {
        int node = nodeOf[edge];
        load[node]++;
        next[edge] = first[node];
        first[node] = edge;
    }

    void giveUp(int edge) {
        int node = nodeOf[edge];
        load[node]--;
        if (first[node] == edge) {
            first[node] = next[edge];
        } else {
            int before = first[node];
            while (next[before] != edge) {
                before = next[before];
            }
            next[before] = next[edge];
        }
    }
}
