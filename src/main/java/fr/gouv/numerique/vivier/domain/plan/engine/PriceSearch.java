// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Prices of rows for a sharp bound, sought by going down the slope: a row that is asked for too
 * often grows dearer, one with places left cheaper (subgradients with Polyak's step and a memory of
 * the direction before: Camerini, Fratta and Maffioli, Mathematical Programming Study 3, 1975). Not
 * thread-safe.
 */
final class PriceSearch {
    private static final int PATIENCE = 6;
    private static final double MEMORY = 0.6;
    private static final double SMALLEST_STEP = 0.01;

    private static final int LOOK_EVERY = 20;

    /** As far below its price as an edge may be and yet be looked at: it may become worth it. */
    private static final long NEAR = 300 * Proof.SCALE;

    private final Columns columns;
    private final CandidateGraph graph;
    private final Decisions decisions;
    private final Effort effort;
    private final long[] prices;
    private long[] best;
    private long bestValue = Long.MAX_VALUE;
    private final int[] asked;
    private final double[] direction;

    /** How often each edge was taken while the prices came to rest. */
    private final Map<Integer, Integer> taken = new HashMap<>();

    private int rounds;

    PriceSearch(Columns columns, Decisions decisions, long[] from, Effort effort) {
        this.columns = columns;
        this.graph = columns.problem().graph();
        this.decisions = decisions;
        this.effort = effort;
        prices = from.clone();
        best = from.clone();
        asked = new int[graph.rows()];
        direction = new double[graph.rows()];
    }

    /**
     * Goes down until the bound is not above this score, or nothing more is gained.
     *
     * @param most how many steps
     */
    void run(long score, int most) {
        long[] start = prices.clone();
        long first = columns.exactly(start, decisions);
        double pace = 1;
        int stalled = 0;
        for (int step = 0; step < most; step++) {
            if (step % LOOK_EVERY == 0) {
                bestValue = columns.exactly(best, decisions);
                columns.lookAt(prices, -NEAR, decisions);
            }
            effort.spend(columns.size() + graph.columns());
            long value = look();
            if (value < bestValue) {
                bestValue = value;
                best = prices.clone();
                stalled = 0;
            } else if (++stalled == PATIENCE) {
                stalled = 0;
                pace /= 2;
                System.arraycopy(best, 0, prices, 0, prices.length);
                Arrays.fill(direction, 0);
                continue;
            }
            if (Math.floorDiv(bestValue, Proof.SCALE) <= score || pace < SMALLEST_STEP) {
                break;
            }
            if (!move(pace * (value - score * Proof.SCALE))) {
                break;
            }
        }
        bestValue = columns.exactly(best, decisions);
        if (bestValue > first) {
            bestValue = first;
            best = start;
        }
    }

    private long look() {
        Arrays.fill(asked, 0);
        rounds++;
        return columns.relaxed(
                prices,
                decisions,
                (_, edges, count) -> {
                    for (int i = 0; i < count; i++) {
                        asked[graph.rowOf(edges[i])]++;
                        taken.merge(edges[i], 1, Integer::sum);
                    }
                });
    }

    /** Whether there was anywhere to go. */
    private boolean move(double length) {
        double norm = 0;
        for (int row = 0; row < asked.length; row++) {
            double slope = asked[row] - graph.rowCapacity(row);
            if (prices[row] == 0 && slope < 0) {
                slope = 0;
            }
            direction[row] = slope + MEMORY * direction[row];
            if (prices[row] == 0 && direction[row] < 0) {
                direction[row] = 0;
            }
            norm += direction[row] * direction[row];
        }
        if (norm == 0) {
            return false;
        }
        for (int row = 0; row < asked.length; row++) {
            prices[row] = Math.max(0, prices[row] + Math.round(length / norm * direction[row]));
        }
        return true;
    }

    /** The best prices found. */
    long[] prices() {
        return best;
    }

    /** The bound that they prove. */
    long bound() {
        return bestValue == Long.MAX_VALUE ? bestValue : Math.floorDiv(bestValue, Proof.SCALE);
    }

    /** How often an edge was taken, from 0 to 1. */
    double share(int edge) {
        return (double) taken.getOrDefault(edge, 0) / Math.max(1, rounds);
    }

    /** The edges that were ever taken. */
    Iterable<Integer> everTaken() {
        return taken.keySet();
    }
}
