// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Shares columns out among rows where each may be given to several. Plain assignments with sets
 * supposed for some columns give good sharings, prices of rows a bound; where the two do not meet,
 * the question is parted until they do or the effort is spent. The same problem gets the same
 * answer, edge for edge.
 */
public final class Sharer {
    /** Edges read, a few seconds of work. */
    public static final long USUAL_EFFORT = 100_000_000L;

    /** So few edges that many trials take no time. */
    private static final int FEW = 20_000;

    /** What share of the edges may be left for it to be worth beginning again with them. */
    private static final double WORTHWHILE = 0.8;

    private static final int ROUNDS = 40;
    private static final int STRETCHES = 16;
    private static final int STEPS = 40;
    private static final int STEPS_OF_PART = 40;

    private final ShareGraph problem;
    private final Effort effort;
    private final BooleanSupplier goOn;
    private BitSet best = new BitSet();
    private long score;

    private Sharer(ShareGraph problem, Effort effort, BooleanSupplier goOn) {
        this.problem = problem;
        this.effort = effort;
        this.goOn = goOn;
    }

    /**
     * The best sharing out, or the best that was found with this effort.
     *
     * @param plain the best assignment of the same edges where each column is given once at most
     * @param most edges to read at most, about
     * @throws Stopped when told so
     */
    public static Sharing solve(
            ShareGraph problem, Assignment plain, long most, BooleanSupplier goOn) {
        return new Sharer(problem, new Effort(most, goOn), goOn).solve(plain);
    }

    private Sharing solve(Assignment plain) {
        best = plain.taken();
        score = plain.score();
        Proof proof = search(problem, scaled(plain.prices()), open(problem));
        return new Sharing(problem, best, proof);
    }

    private static long[] scaled(Prices prices) {
        return Arrays.stream(prices.rows()).mapToLong(price -> price * Proof.SCALE).toArray();
    }

    /** Bound and sharing drawn near each other; what that leaves over is searched in its turn. */
    private Proof search(ShareGraph rest, long[] from, BitSet edges) {
        Columns columns = new Columns(rest);
        Decisions none = new Decisions(rest);
        Trial trial = new Trial(rest, edges);
        long[] prices = trial.size() < FEW ? exchange(columns, trial, from) : from;
        PriceSearch search = new PriceSearch(columns, none, prices, effort);
        long gap = Long.MAX_VALUE;
        for (int i = 0; i < STRETCHES && !effort.isSpent(); i++) {
            search.run(score, STEPS);
            if (search.bound() > score) {
                tryOut(columns, trial, none, search.prices());
            }
            if (search.bound() <= score) {
                return new Proof.Leaf(search.prices());
            }
            if (search.bound() - score <= gap * WORTHWHILE) {
                gap = search.bound() - score;
                BitSet left = (BitSet) edges.clone();
                BitSet dear = columns.tooDear(search.prices(), score);
                left.andNot(dear);
                if (left.cardinality() <= edges.cardinality() * WORTHWHILE) {
                    long reached = score;
                    Proof proof = search(rest.without(dear), search.prices(), left);
                    return new Proof.Rest(search.prices(), reached, proof);
                }
            }
        }
        return part(columns, trial, none, search.prices());
    }

    /**
     * A column that would rather have other rows at the prices of a trial gets them in the next.
     */
    private long[] exchange(Columns columns, Trial trial, long[] from) {
        ShareGraph at = columns.problem();
        Trial.Sets sets = new Trial.Sets();
        long[] prices = from;
        long[] sharpest = from;
        long lowest = columns.exactly(from, new Decisions(at));
        BitSet taken = new BitSet();
        for (int round = 0; round < ROUNDS && !effort.isSpent(); round++) {
            if (!wish(columns, prices, taken, sets)) {
                break;
            }
            effort.spend(5L * trial.size());
            Assignment found = trial.solve(sets, goOn);
            taken = trial.taken(found);
            if (found.score() > score) {
                score = found.score();
                best = taken;
            }
            prices = scaled(found.prices());
            long value = columns.exactly(prices, new Decisions(at));
            if (value < lowest) {
                lowest = value;
                sharpest = prices;
            }
            if (Math.floorDiv(lowest, Proof.SCALE) <= score) {
                break;
            }
        }
        return sharpest;
    }

    private static BitSet open(ShareGraph at) {
        BitSet edges = new BitSet(at.graph().edges());
        edges.set(0, at.graph().edges());
        edges.andNot(at.graph().barred());
        return edges;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Wish(int column, int[] edges, long gain) {}

    /** Whether any column gets another set than before. */
    private static boolean wish(Columns columns, long[] prices, BitSet taken, Trial.Sets sets) {
        ShareGraph at = columns.problem();
        CandidateGraph graph = at.graph();
        long[] earned = new long[graph.columns()];
        for (int edge = taken.nextSetBit(0); edge >= 0; edge = taken.nextSetBit(edge + 1)) {
            earned[graph.column(edge)] +=
                    graph.score(edge) * Proof.SCALE - prices[graph.rowOf(edge)];
        }
        List<Wish> wishes = new ArrayList<>();
        columns.lookAt(prices, 0, new Decisions(at));
        columns.relaxed(
                prices,
                new Decisions(at),
                (column, edges, count) -> {
                    long worth = 0;
                    for (int i = 0; i < count; i++) {
                        worth +=
                                graph.score(edges[i]) * Proof.SCALE - prices[graph.rowOf(edges[i])];
                    }
                    if (worth > earned[column]) {
                        wishes.add(
                                new Wish(
                                        column,
                                        Arrays.copyOf(edges, count),
                                        worth - earned[column]));
                    }
                });
        wishes.sort(Comparator.comparingLong(Wish::gain).reversed().thenComparingInt(Wish::column));
        int[] claims = new int[graph.rows()];
        boolean changed = false;
        for (Wish wish : wishes) {
            boolean free =
                    Arrays.stream(wish.edges)
                            .map(graph::rowOf)
                            .allMatch(row -> claims[row] < graph.rowCapacity(row));
            if (free) {
                Arrays.stream(wish.edges).map(graph::rowOf).forEach(row -> claims[row]++);
                sets.put(wish.column, wish.edges);
                changed = true;
            }
        }
        return changed;
    }

    private Proof part(Columns columns, Trial trial, Decisions decisions, long[] from) {
        PriceSearch search = new PriceSearch(columns, decisions, from, effort);
        search.run(score, STEPS_OF_PART);
        if (search.bound() > score) {
            tryOut(columns, trial, decisions, search.prices());
        }
        Proof leaf = new Proof.Leaf(search.prices());
        if (search.bound() <= score || effort.isSpent()) {
            return leaf;
        }
        int edge = doubtful(columns, decisions, search);
        if (edge < 0) {
            return leaf;
        }
        Proof with = leaf;
        if (decisions.isPossible(edge)) {
            decisions.take(edge);
            with = part(columns, trial, decisions, search.prices());
            decisions.forget(edge);
        }
        decisions.leave(edge);
        Proof without = part(columns, trial, decisions, search.prices());
        decisions.forget(edge);
        return new Proof.Split(edge, with, without);
    }

    /** Supposes for each column what it would take at these prices. */
    private void tryOut(Columns columns, Trial trial, Decisions decisions, long[] prices) {
        Trial.Sets sets = new Trial.Sets();
        columns.relaxed(
                prices,
                decisions,
                (column, edges, count) -> sets.put(column, Arrays.copyOf(edges, count)));
        effort.spend(5L * trial.size());
        Assignment found = trial.solve(sets, goOn);
        if (found.score() > score) {
            score = found.score();
            best = trial.taken(found);
        }
    }

    /** The edge of which the prices say least whether it is taken; none when all are settled. */
    private static int doubtful(Columns columns, Decisions decisions, PriceSearch search) {
        CandidateGraph graph = columns.problem().graph();
        int found = -1;
        double most = -1;
        for (int edge : search.everTaken()) {
            double share = search.share(edge);
            double doubt = Math.min(share, 1 - share);
            boolean open = decisions.isUndecided(edge, graph.rowOf(edge));
            boolean isFirst = doubt > most || (doubt == most && edge < found);
            if (open && isFirst) {
                most = doubt;
                found = edge;
            }
        }
        return found;
    }
}
