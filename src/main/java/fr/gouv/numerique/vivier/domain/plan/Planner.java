// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.plan.PlanOutcome.Obstacle;
import fr.gouv.numerique.vivier.domain.plan.engine.CandidateGraph;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Fills all places of all missions together, so that the sum of the scores is the highest possible.
 * How many missions a person may get is asked for. It proposes: nothing is decided by it.
 *
 * <p>The first plan of a planner depends on the question alone. Each later one starts from the one
 * before: it is as good, found sooner, and where several are best it moves the fewest people it
 * can. Thread-safe.
 */
public final class Planner {
    private final PlanBoard board;
    private final PlanSolver solver = new PlanSolver();

    public Planner(PlanBoard board) {
        this.board = board;
    }

    /**
     * Makes the plan.
     *
     * @param goOn asked now and then; once it says no, the search stops
     * @throws fr.gouv.numerique.vivier.domain.plan.engine.Stopped when told so
     */
    public PlanOutcome plan(PlanQuestion question, BooleanSupplier goOn) {
        Optional<PlanOutcome> impossible = firstObstacle(question);
        if (impossible.isPresent()) {
            return impossible.get();
        }
        List<Planned> planned = new ArrayList<>();
        for (Pair pin : question.pins()) {
            int edge = board.edge(pin).orElseThrow();
            planned.add(new Planned(new Candidate(pin, board.graph().score(edge)), true));
        }
        long pinned = planned.stream().mapToLong(it -> it.candidate().tenths()).sum();
        int[][] settled = settled(question);
        CandidateGraph graph = graph(question, settled);
        PlanSolver.Found found =
                solver.solve(
                        graph,
                        (column, rows, count) ->
                                board.room().fits(column, rows, count, settled[column]),
                        board.claims(),
                        question.manner(),
                        goOn);
        for (int row = 0; row < graph.rows(); row++) {
            int mission = row;
            board.edges(row)
                    .filter(found.edges()::get)
                    .forEach(edge -> planned.add(planned(mission, edge)));
        }
        planned.sort(order());
        return new PlanOutcome.Made(
                new Plan(
                        missions(question),
                        planned,
                        pinned + found.bound(),
                        found.given(),
                        oneByOne(question, graph, pinned)));
    }

    /** The missions to which each column is pinned. */
    private int[][] settled(PlanQuestion question) {
        int[][] settled = new int[board.graph().columns()][0];
        for (Pair pin : question.pins()) {
            int column = board.graph().column(board.edge(pin).orElseThrow());
            int[] rows = Arrays.copyOf(settled[column], settled[column].length + 1);
            rows[rows.length - 1] = board.row(pin.mission()).orElseThrow();
            settled[column] = rows;
        }
        return settled;
    }

    private Planned planned(int row, int edge) {
        return new Planned(board.candidate(row, edge), false);
    }

    private List<OpenMission> missions(PlanQuestion question) {
        return board.missions().stream()
                .map(mission -> mission.with(question.places(mission)))
                .toList();
    }

    private Optional<PlanOutcome> firstObstacle(PlanQuestion question) {
        Map<MissionId, Integer> left = new HashMap<>();
        missions(question).forEach(mission -> left.put(mission.id(), mission.places()));
        Map<TalentId, List<Integer>> people = new HashMap<>();
        return question.pins().stream()
                .sorted(
                        Comparator.<Pair>comparingLong(pin -> pin.mission().value())
                                .thenComparingLong(pin -> pin.talent().value()))
                .flatMap(
                        pin ->
                                obstacle(pin, question, left, people)
                                        .map(it -> new PlanOutcome.Impossible(pin, it))
                                        .stream())
                .<PlanOutcome>map(Function.identity())
                .findFirst();
    }

    private Optional<Obstacle> obstacle(
            Pair pin,
            PlanQuestion question,
            Map<MissionId, Integer> left,
            Map<TalentId, List<Integer>> people) {
        Integer places = left.get(pin.mission());
        if (places == null) {
            return Optional.of(Obstacle.MISSION_NOT_OPEN);
        }
        if (question.exclusions().contains(pin)) {
            return Optional.of(Obstacle.EXCLUDED);
        }
        if (question.away().contains(pin.talent())) {
            return Optional.of(Obstacle.AWAY);
        }
        if (board.edge(pin).isEmpty() || (!question.manner().isShared() && isEngaged(pin))) {
            return Optional.of(Obstacle.NOT_ELIGIBLE);
        }
        if (places == 0) {
            return Optional.of(Obstacle.NO_PLACE);
        }
        List<Integer> others = people.computeIfAbsent(pin.talent(), _ -> new ArrayList<>());
        if (!question.manner().isShared() && !others.isEmpty()) {
            return Optional.of(Obstacle.PINNED_TWICE);
        }
        others.add(board.row(pin.mission()).orElseThrow());
        if (question.manner().isShared() && !hasDays(pin, others, question.manner())) {
            return Optional.of(Obstacle.NO_DAYS);
        }
        left.put(pin.mission(), places - 1);
        return Optional.empty();
    }

    private boolean isEngaged(Pair pin) {
        return board.edge(pin).stream().anyMatch(board.edgesOfEngaged()::get);
    }

    private boolean hasDays(Pair pin, List<Integer> rows, PlanManner manner) {
        int column = board.graph().column(board.edge(pin).orElseThrow());
        int[] all = rows.stream().mapToInt(row -> row).toArray();
        return board.room().promised(column) + all.length <= manner.perPerson()
                && board.room().fits(column, all, all.length, new int[0]);
    }

    /** What remains to be decided once the pins are settled. */
    private CandidateGraph graph(PlanQuestion question, int[][] settled) {
        CandidateGraph all = board.graph();
        int[] places = missions(question).stream().mapToInt(OpenMission::places).toArray();
        int most = question.manner().perPerson();
        int[] people =
                IntStream.range(0, all.columns())
                        .map(column -> Math.max(0, most - board.room().promised(column)))
                        .toArray();
        BitSet barred = new BitSet();
        if (question.manner().isShared()) {
            barTooMuch(settled, barred);
        } else {
            barred.or(board.edgesOfEngaged());
        }
        for (Pair pin : question.pins()) {
            int edge = board.edge(pin).orElseThrow();
            places[board.row(pin.mission()).orElseThrow()]--;
            people[all.column(edge)]--;
            barred.set(edge);
        }
        board.columns(question.away()).forEach(column -> people[column] = 0);
        question.exclusions().stream()
                .flatMapToInt(it -> board.edge(it).stream())
                .forEach(barred::set);
        return all.with(places, people, barred);
    }

    /** Who has promises or is pinned may not have the days for one mission more. */
    private void barTooMuch(int[][] settled, BitSet barred) {
        CandidateGraph all = board.graph();
        for (int row = 0; row < all.rows(); row++) {
            int[] one = {row};
            for (int edge = all.firstEdge(row); edge < all.firstEdge(row + 1); edge++) {
                int column = all.column(edge);
                if (!board.room().fits(column, one, 1, settled[column])) {
                    barred.set(edge);
                }
            }
        }
    }

    private Comparator<Planned> order() {
        return Comparator.<Planned>comparingInt(
                        it -> board.row(it.candidate().pair().mission()).orElse(0))
                .thenComparing(
                        Comparator.<Planned>comparingInt(it -> it.candidate().tenths()).reversed())
                .thenComparingLong(it -> it.candidate().pair().talent().value());
    }

    /** Pins are respected here too, so that the two sums can be compared. */
    private static Plan.OneByOne oneByOne(
            PlanQuestion question, CandidateGraph graph, long pinned) {
        int[] left = IntStream.range(0, graph.columns()).map(graph::columnCapacity).toArray();
        int filled = question.pins().size();
        long tenths = pinned;
        for (int row = 0; row < graph.rows(); row++) {
            int places = graph.rowCapacity(row);
            for (int edge = graph.firstEdge(row);
                    edge < graph.firstEdge(row + 1) && places > 0;
                    edge++) {
                if (!graph.isBarred(edge) && left[graph.column(edge)] > 0) {
                    left[graph.column(edge)]--;
                    places--;
                    filled++;
                    tenths += graph.score(edge);
                }
            }
        }
        return new Plan.OneByOne(filled, tenths);
    }
}
