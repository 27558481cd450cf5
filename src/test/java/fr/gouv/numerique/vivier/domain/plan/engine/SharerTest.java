// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** Sharing out against trying everything, and against its own proofs. */
class SharerTest {
    private static final int[] DAYS = {1, 2, 3, 5, 10};

    @Test
    void aSmallProblemHasTheBestOfAllSharings() {
        Random random = new Random(20210312);
        for (int i = 0; i < 1_500; i++) {
            ShareGraph problem = problem(random, 4, 4, 60, 9);

            Sharing found = share(problem, Sharer.USUAL_EFFORT, () -> true);

            assertThat(found.isAllowed()).isTrue();
            assertThat(found.score()).isEqualTo(bestOfAll(problem));
            assertThat(found.bound()).isEqualTo(found.score());
        }
    }

    @Test
    void scarcePeopleAreSharedOutWithAProof() {
        ShareGraph problem = problem(new Random(2), 30, 45, 70, 1_000);

        Sharing found = share(problem, Sharer.USUAL_EFFORT, () -> true);

        assertThat(found.isAllowed()).isTrue();
        assertThat(found.score()).isGreaterThan(plain(problem).score());
        assertThat(found.bound()).isEqualTo(found.score());
        assertThat(share(problem, Sharer.USUAL_EFFORT, () -> true).taken())
                .isEqualTo(found.taken());
    }

    @Test
    void whatIsNotProvenIsNotClaimed() {
        ShareGraph problem = problem(new Random(2), 30, 45, 70, 1_000);

        Sharing found = share(problem, 1, () -> true);

        assertThat(found.isAllowed()).isTrue();
        long best = share(problem, Sharer.USUAL_EFFORT, () -> true).score();
        assertThat(found.score()).isLessThanOrEqualTo(best);
        assertThat(found.bound()).isGreaterThanOrEqualTo(best);
    }

    @Test
    void itStopsWhenTold() {
        ShareGraph problem = problem(new Random(2), 30, 45, 70, 1_000);

        assertThatThrownBy(() -> Sharer.solve(problem, plain(problem), 1_000, () -> false))
                .isInstanceOf(Stopped.class);
    }

    @Test
    void whatDoesNotFitIsNotAllowed() {
        CandidateGraph graph =
                new CandidateGraph(
                        new int[] {1, 1},
                        new int[] {2, 1},
                        new int[] {0, 2, 4},
                        new int[] {0, 1, 0, 1},
                        new int[] {9, 5, 8, 1});
        ShareGraph problem = new ShareGraph(graph, (_, _, count) -> count < 2);
        Sharing found = share(problem, Sharer.USUAL_EFFORT, () -> true);

        assertThat(found.taken().stream()).containsExactly(1, 2);
        assertThat(found.bound()).isEqualTo(13);
        BitSet twice = new BitSet();
        twice.set(0);
        twice.set(2);
        assertThat(new Sharing(problem, twice, found.proof()).isAllowed()).isFalse();
        BitSet full = new BitSet();
        full.set(0);
        full.set(1);
        assertThat(new Sharing(problem, full, found.proof()).isAllowed()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proof.Leaf(new long[] {-1, 0}).bound(problem));
    }

    private static Sharing share(ShareGraph problem, long effort, BooleanSupplier goOn) {
        return Sharer.solve(problem, plain(problem), effort, goOn);
    }

    private static Assignment plain(ShareGraph problem) {
        CandidateGraph graph = problem.graph();
        int[] once = graph.capacitiesOfColumns().clone();
        Arrays.setAll(once, column -> Math.min(1, once[column]));
        return Assigner.solve(
                graph.with(graph.capacitiesOfRows(), once, graph.barred()), () -> true);
    }

    /** Columns have days, rows take some: a column is given to rows as long as it has days. */
    private static ShareGraph problem(
            Random random, int rows, int columns, int percent, int highest) {
        int[] starts = new int[rows + 1];
        int[] ends = new int[rows * columns];
        int edges = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (random.nextInt(100) < percent) {
                    ends[edges++] = column;
                }
            }
            starts[row + 1] = edges;
        }
        int[] offered = random.ints(columns, 0, 12).toArray();
        int[] needed = random.ints(rows, 0, DAYS.length).map(i -> DAYS[i]).toArray();
        return new ShareGraph(
                new CandidateGraph(
                        random.ints(rows, 0, 3).toArray(),
                        random.ints(columns, 0, 4).toArray(),
                        starts,
                        Arrays.copyOf(ends, edges),
                        random.ints(edges, 0, highest + 1).toArray()),
                (column, some, count) ->
                        count < 2
                                || Arrays.stream(some, 0, count).map(row -> needed[row]).sum()
                                        <= offered[column]);
    }

    private static long bestOfAll(ShareGraph problem) {
        return bestFrom(problem, 0, new BitSet());
    }

    private static long bestFrom(ShareGraph problem, int edge, BitSet taken) {
        if (edge == problem.graph().edges()) {
            return taken.stream().mapToLong(problem.graph()::score).sum();
        }
        long best = bestFrom(problem, edge + 1, taken);
        taken.set(edge);
        if (new Sharing(problem, taken, new Proof.Leaf(new long[0])).isAllowed()) {
            best = Math.max(best, bestFrom(problem, edge + 1, taken));
        }
        taken.clear(edge);
        return best;
    }
}
