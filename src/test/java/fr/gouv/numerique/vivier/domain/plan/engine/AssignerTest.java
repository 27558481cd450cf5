// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Solvers against trying everything, and against their own proofs. */
class AssignerTest {

    @Test
    void aSmallGraphHasTheBestOfAllAssignments() {
        Random random = new Random(20200506);
        for (int i = 0; i < 3_000; i++) {
            CandidateGraph graph = sparse(random, 4, 5, 3, 9);

            Assignment found = Assigner.solve(graph, () -> true);

            assertThat(found.score()).isEqualTo(bestOfAll(graph));
            assertThat(found.isProvenOptimal()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 17, 90})
    void aSquareIsSolvedAlikeByBothWays(int size) {
        for (int highest : new int[] {1, 7, 1_000, 1_000_000}) {
            CandidateGraph graph = CandidateGraph.dense(square(new Random(size), size, highest));

            Assignment dense = new DenseSolver(graph).solve(() -> true);
            Assignment paths = new PathSolver(graph).solve(() -> true);

            assertThat(dense.score()).isEqualTo(paths.score());
            assertThat(dense.isProvenOptimal()).isTrue();
            assertThat(paths.isProvenOptimal()).isTrue();
            assertThat(dense.size()).isEqualTo(size);
        }
    }

    @Test
    void manyPlacesWithFewPeopleAreProvenToo() {
        CandidateGraph scarce = sparse(new Random(7), 200, 300, 4, 1_000);

        Assignment found = Assigner.solve(scarce, () -> true);

        assertThat(found.isProvenOptimal()).isTrue();
        assertThat(found.size()).isLessThanOrEqualTo(600);
    }

    @Test
    void theSameGraphGivesTheSameEdges() {
        CandidateGraph graph = sparse(new Random(3), 60, 80, 2, 3);

        assertThat(Assigner.solve(graph, () -> true).taken())
                .isEqualTo(Assigner.solve(graph, () -> true).taken());
    }

    @Test
    void aChangeIsSolvedFromTheAnswerBeforeAsWellAsAnew() {
        Random random = new Random(20201105);
        for (int i = 0; i < 300; i++) {
            CandidateGraph graph = sparse(random, 12, 15, 3, 9);
            Assignment before = Assigner.solve(graph, () -> true);
            for (int change = 0; change < 6; change++) {
                CandidateGraph changed = changed(random, graph);

                Assignment resumed = Assigner.resume(before, changed, () -> true);

                assertThat(resumed.score()).isEqualTo(Assigner.solve(changed, () -> true).score());
                assertThat(resumed.isProvenOptimal()).isTrue();
                before = resumed;
            }
        }
    }

    @Test
    void anAnswerOfOtherEdgesIsNoStart() {
        Assignment other = Assigner.solve(sparse(new Random(1), 3, 4, 2, 9), () -> true);
        CandidateGraph graph = sparse(new Random(2), 3, 4, 2, 9);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assigner.resume(other, graph, () -> true));
    }

    private static CandidateGraph changed(Random random, CandidateGraph graph) {
        BitSet barred = new BitSet();
        for (int edge = 0; edge < graph.edges(); edge++) {
            barred.set(edge, random.nextInt(8) == 0);
        }
        return graph.with(
                random.ints(graph.rows(), 0, 4).toArray(),
                random.ints(graph.columns(), 0, 3).toArray(),
                barred);
    }

    @Test
    void nothingToAssignIsAnAnswerToo() {
        assertThat(Assigner.solve(CandidateGraph.dense(new int[0][0]), () -> true).size()).isZero();
        CandidateGraph lonely =
                new CandidateGraph(
                        new int[] {3}, new int[] {}, new int[] {0, 0}, new int[0], new int[0]);
        assertThat(Assigner.solve(lonely, () -> true).isProvenOptimal()).isTrue();
    }

    @Test
    void aWrongAnswerIsNotProven() {
        CandidateGraph graph = CandidateGraph.dense(new int[][] {{9, 1}, {8, 5}});
        Prices prices = Assigner.solve(graph, () -> true).prices();

        BitSet worse = new BitSet();
        worse.set(1);
        worse.set(2);
        assertThat(new Assignment(graph, worse, prices).isProvenOptimal()).isFalse();
        BitSet twice = new BitSet();
        twice.set(0);
        twice.set(2);
        assertThat(new Assignment(graph, twice, prices).isProvenOptimal()).isFalse();
        assertThat(new Prices(new int[2], new int[2]).bound(graph)).isEqualTo(23);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Prices(new int[] {-1, 0}, new int[2]).bound(graph));
    }

    @Test
    void bothWaysStopWhenTold() {
        CandidateGraph graph = CandidateGraph.dense(square(new Random(1), 30, 50));

        assertThatThrownBy(() -> new DenseSolver(graph).solve(() -> false))
                .isInstanceOf(Stopped.class);
        assertThatThrownBy(() -> new PathSolver(graph).solve(() -> false))
                .isInstanceOf(Stopped.class);
    }

    private static int[][] square(Random random, int size, int highest) {
        int[][] scores = new int[size][size];
        for (int[] row : scores) {
            Arrays.setAll(row, _ -> random.nextInt(highest + 1));
        }
        return scores;
    }

    private static CandidateGraph sparse(
            Random random, int rows, int columns, int capacity, int highest) {
        int[] starts = new int[rows + 1];
        List<Integer> ends = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<Integer> known = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                if (random.nextInt(columns) < Math.max(3, columns / 12)) {
                    known.add(column);
                }
            }
            Collections.shuffle(known, random);
            ends.addAll(known);
            starts[row + 1] = ends.size();
        }
        return new CandidateGraph(
                random.ints(rows, 0, capacity + 1).toArray(),
                random.ints(columns, 0, 3).toArray(),
                starts,
                ends.stream().mapToInt(it -> it).toArray(),
                random.ints(ends.size(), 0, highest + 1).toArray());
    }

    private static long bestOfAll(CandidateGraph graph) {
        return bestFrom(graph, 0, new int[graph.rows()], new int[graph.columns()]);
    }

    private static long bestFrom(CandidateGraph graph, int edge, int[] rows, int[] columns) {
        if (edge == graph.edges()) {
            return 0;
        }
        long best = bestFrom(graph, edge + 1, rows, columns);
        int row = 0;
        while (graph.firstEdge(row + 1) <= edge) {
            row++;
        }
        int column = graph.column(edge);
        if (rows[row] < graph.rowCapacity(row) && columns[column] < graph.columnCapacity(column)) {
            rows[row]++;
            columns[column]++;
            best = Math.max(best, graph.score(edge) + bestFrom(graph, edge + 1, rows, columns));
            rows[row]--;
            columns[column]--;
        }
        return best;
    }
}
