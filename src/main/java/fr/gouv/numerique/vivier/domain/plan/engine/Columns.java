// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan.engine;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What each column would take if rows had a price: the rows that are worth most above their prices
 * among those that fit together, found by trying, best first. Not thread-safe.
 */
final class Columns {
    private final ShareGraph problem;
    private final CandidateGraph graph;

    /** The edges looked at, column by column, and their rows. */
    private int[] edges = new int[0];

    private int[] rows = new int[0];
    private final int[] starts;

    /** Of the column at hand: its edges that are worth something, best first. */
    private int[] offers = new int[8];

    private int[] offeredRows = new int[8];
    private long[] worths = new long[8];
    private int offered;

    private final int[] chosenRows;
    private final int[] chosenEdges;

    /** An edge not to be chosen, since it is already. */
    private int taboo = -1;

    private long bestWorth;
    private int bestCount;
    private final int[] bestEdges;

    Columns(ShareGraph problem) {
        this.problem = problem;
        this.graph = problem.graph();
        starts = new int[graph.columns() + 1];
        int most = Arrays.stream(graph.capacitiesOfColumns()).max().orElse(0);
        chosenRows = new int[most + 1];
        chosenEdges = new int[most + 1];
        bestEdges = new int[most + 1];
    }

    ShareGraph problem() {
        return problem;
    }

    /** How many edges are looked at. */
    int size() {
        return edges.length;
    }

    /** Looks from now on only at edges that are worth more than this above these prices. */
    void lookAt(long[] prices, long floor, Decisions decisions) {
        Arrays.fill(starts, 0);
        int[] kept = new int[16];
        int[] keptRows = new int[16];
        int count = 0;
        for (int row = 0; row < graph.rows(); row++) {
            if (graph.rowCapacity(row) > 0) {
                int end = graph.firstEdge(row + 1);
                for (int edge = graph.firstEdge(row); edge < end; edge++) {
                    boolean counts = graph.score(edge) * Proof.SCALE - prices[row] > floor;
                    if (!counts && graph.isSorted() && !decisions.any()) {
                        break;
                    }
                    if ((counts || decisions.isTaken(edge))
                            && !graph.isBarred(edge)
                            && graph.columnCapacity(graph.column(edge)) > 0) {
                        if (count == kept.length) {
                            kept = Arrays.copyOf(kept, 2 * count);
                            keptRows = Arrays.copyOf(keptRows, 2 * count);
                        }
                        kept[count] = edge;
                        keptRows[count++] = row;
                        starts[graph.column(edge) + 1]++;
                    }
                }
            }
        }
        for (int column = 0; column < graph.columns(); column++) {
            starts[column + 1] += starts[column];
        }
        edges = new int[count];
        rows = new int[count];
        int[] at = starts.clone();
        for (int i = 0; i < count; i++) {
            int place = at[graph.column(kept[i])]++;
            edges[place] = kept[i];
            rows[place] = keptRows[i];
        }
    }

    /** What no sharing out that follows the decisions can exceed. */
    long bound(long[] prices, Decisions decisions) {
        return Math.floorDiv(exactly(prices, decisions), Proof.SCALE);
    }

    /** The value of the relaxation with all edges, in parts of a score. */
    long exactly(long[] prices, Decisions decisions) {
        lookAt(prices, 0, decisions);
        return relaxed(prices, decisions, (_, _, _) -> {});
    }

    /** The edges that no sharing out above this score can have, by these prices. */
    BitSet tooDear(long[] prices, long score) {
        Decisions none = new Decisions(problem);
        long loss = exactly(prices, none) - (score + 1) * Proof.SCALE;
        BitSet dear = new BitSet(graph.edges());
        dear.set(0, graph.edges());
        if (loss < 0) {
            return dear;
        }
        lookAt(prices, -loss - 1, none);
        for (int column = 0; column < graph.columns(); column++) {
            long least = best(column, prices, none) - loss;
            for (int at = starts[column]; at < starts[column + 1]; at++) {
                if (bestWith(column, at, prices) >= least) {
                    dear.clear(edges[at]);
                }
            }
        }
        return dear;
    }

    /** What the column earns at most when it takes an edge. */
    private long bestWith(int column, int at, long[] prices) {
        chosenRows[0] = rows[at];
        chosenEdges[0] = edges[at];
        bestWorth = graph.score(edges[at]) * Proof.SCALE - prices[rows[at]];
        taboo = edges[at];
        choose(column, 0, 1, bestWorth);
        taboo = -1;
        return bestWorth;
    }

    /** Told what a column takes at the prices at hand: the first so many of the edges. */
    interface Taker {
        void takes(int column, int[] edges, int count);
    }

    /** The value of the relaxation with the edges looked at, in parts of a score. */
    long relaxed(long[] prices, Decisions decisions, Taker taker) {
        long sum = 0;
        for (int row = 0; row < graph.rows(); row++) {
            if (prices[row] < 0) {
                throw new IllegalArgumentException("price below zero: " + prices[row]);
            }
            sum += prices[row] * graph.rowCapacity(row);
        }
        for (int column = 0; column < graph.columns(); column++) {
            if (starts[column] < starts[column + 1]) {
                sum += best(column, prices, decisions);
                if (bestCount > 0) {
                    taker.takes(column, bestEdges, bestCount);
                }
            }
        }
        return sum;
    }

    private long best(int column, long[] prices, Decisions decisions) {
        offered = 0;
        int forced = 0;
        bestWorth = 0;
        for (int at = starts[column]; at < starts[column + 1]; at++) {
            int edge = edges[at];
            long worth = graph.score(edge) * Proof.SCALE - prices[rows[at]];
            if (decisions.isTaken(edge)) {
                chosenRows[forced] = rows[at];
                chosenEdges[forced] = edge;
                bestEdges[forced++] = edge;
                bestWorth += worth;
            } else if (worth > 0 && !decisions.isOut(edge, rows[at])) {
                offer(edge, rows[at], worth);
            }
        }
        bestCount = forced;
        choose(column, 0, forced, bestWorth);
        return bestWorth;
    }

    private void offer(int edge, int row, long worth) {
        if (offered == offers.length) {
            offers = Arrays.copyOf(offers, 2 * offered);
            offeredRows = Arrays.copyOf(offeredRows, 2 * offered);
            worths = Arrays.copyOf(worths, 2 * offered);
        }
        int place = offered++;
        while (place > 0 && worths[place - 1] < worth) {
            worths[place] = worths[place - 1];
            offers[place] = offers[place - 1];
            offeredRows[place] = offeredRows[place - 1];
            place--;
        }
        worths[place] = worth;
        offers[place] = edge;
        offeredRows[place] = row;
    }

    private void choose(int column, int from, int chosen, long worth) {
        if (worth > bestWorth) {
            bestWorth = worth;
            bestCount = chosen;
            System.arraycopy(chosenEdges, 0, bestEdges, 0, chosen);
        }
        int left = graph.columnCapacity(column) - chosen;
        for (int i = from; i < offered && left > 0; i++) {
            if (worth + most(i, left) <= bestWorth) {
                return;
            }
            if (offers[i] == taboo) {
                continue;
            }
            chosenRows[chosen] = offeredRows[i];
            chosenEdges[chosen] = offers[i];
            if (problem.room().fits(column, chosenRows, chosen + 1)) {
                choose(column, i + 1, chosen + 1, worth + worths[i]);
            }
        }
    }

    private long most(int from, int count) {
        long sum = 0;
        for (int i = from; i < Math.min(offered, from + count); i++) {
            sum += worths[i];
        }
        return sum;
    }
}
