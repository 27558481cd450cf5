// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan.engine;

import java.util.BitSet;

/**
 * Why no sharing out has a higher score than a bound. Whatever the prices of rows, nothing is worth
 * more than all places at these prices and what each column can earn above them (Lagrangian
 * relaxation: Geoffrion, Mathematical Programming Study 2, 1974). Where that is not sharp enough,
 * the question is parted in two: the sharings with an edge, and those without.
 */
public sealed interface Proof {
    /** Prices are in this part of a score. */
    long SCALE = 1 << 12;

    /** A bound of what cannot be. */
    long NOTHING = Long.MIN_VALUE;

    /**
     * A bound by prices.
     *
     * @param prices of rows, not below zero
     */
    // Handed over, not copied.
    @SuppressWarnings("ArrayRecordComponent")
    record Leaf(long[] prices) implements Proof {}

    /**
     * Edges that are so far below their prices that nothing above a score can have them, and what
     * holds for the rest.
     *
     * @param prices of rows, not below zero
     * @param score that was reached
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Rest(long[] prices, long score, Proof proof) implements Proof {}

    record Split(int edge, Proof with, Proof without) implements Proof {}

    /**
     * No sharing out has a higher score than this. Takes nothing from the solver on trust.
     *
     * @throws IllegalArgumentException when a price is below zero, which proves nothing
     */
    default long bound(ShareGraph problem) {
        return bound(new Columns(problem), new Decisions(problem));
    }

    /** Edges that no sharing out above this score has, as its first prices tell. */
    default BitSet tooDear(ShareGraph problem, long score) {
        return switch (this) {
            case Leaf(long[] prices) -> new Columns(problem).tooDear(prices, score);
            case Rest(long[] prices, long _, Proof _) ->
                    new Columns(problem).tooDear(prices, score);
            case Split _ -> new BitSet();
        };
    }

    private long bound(Columns columns, Decisions decisions) {
        return switch (this) {
            case Leaf(long[] prices) -> columns.bound(prices, decisions);
            case Rest(long[] prices, long score, Proof proof) -> {
                ShareGraph rest = columns.problem().without(columns.tooDear(prices, score));
                yield Math.max(score, proof.bound(rest));
            }
            case Split(int edge, Proof with, Proof without) -> {
                long one = NOTHING;
                if (decisions.isPossible(edge)) {
                    decisions.take(edge);
                    one = with.bound(columns, decisions);
                    decisions.forget(edge);
                }
                decisions.leave(edge);
                long other = without.bound(columns, decisions);
                decisions.forget(edge);
                yield Math.max(one, other);
            }
        };
    }
}
