// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.plan.PlanOutcome.Obstacle;
import fr.gouv.numerique.vivier.domain.plan.engine.Assigner;
import fr.gouv.numerique.vivier.domain.plan.engine.Assignment;
import fr.gouv.numerique.vivier.domain.plan.engine.CandidateGraph;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Fills all places of all missions together, so that the sum of the scores is the highest possible.
 * A person gets one mission at most. It proposes: nothing is decided by it.
 *
 * <p>The first plan of a planner depends on the question alone. Each later one starts from the one
 * before: it is as good, found sooner, and where several are best it moves the fewest people it
 * can. Thread-safe.
 */
public final class Planner {
    private final PlanBoard board;
    private final AtomicReference<Optional<Assignment>> last =
            new AtomicReference<>(Optional.empty());

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
        CandidateGraph graph = graph(question);
        Assignment best =
                last.get()
                        .map(before -> Assigner.resume(before, graph, goOn))
                        .orElseGet(() -> Assigner.solve(graph, goOn));
        last.set(Optional.of(best));
        BitSet taken = best.taken();
        for (int row = 0; row < graph.rows(); row++) {
            int mission = row;
            board.edges(row)
                    .filter(taken::get)
                    .forEach(edge -> planned.add(planned(mission, edge)));
        }
        planned.sort(order());
        return new PlanOutcome.Made(
                new Plan(
                        missions(question),
                        planned,
                        pinned + best.prices().bound(graph),
                        oneByOne(question, graph, pinned)));
    }

    private Planned planned(int row, int edge) {
        return new Planned(board.candidate(row, edge), false);
    }

    private List<OpenMission> missions(PlanQuestion question) {
        return board.missions().stream()
                .map(mission -> new OpenMission(mission.id(), question.places(mission)))
                .toList();
    }

    private Optional<PlanOutcome> firstObstacle(PlanQuestion question) {
        Map<MissionId, Integer> left = new HashMap<>();
        missions(question).forEach(mission -> left.put(mission.id(), mission.places()));
        Set<TalentId> people = new HashSet<>();
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
            Pair pin, PlanQuestion question, Map<MissionId, Integer> left, Set<TalentId> people) {
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
        if (board.edge(pin).isEmpty()) {
            return Optional.of(Obstacle.NOT_ELIGIBLE);
        }
        if (places == 0) {
            return Optional.of(Obstacle.NO_PLACE);
        }
        if (!people.add(pin.talent())) {
            return Optional.of(Obstacle.PINNED_TWICE);
        }
        left.put(pin.mission(), places - 1);
        return Optional.empty();
    }

    /** What remains to be decided once the pins are settled. */
    private CandidateGraph graph(PlanQuestion question) {
        CandidateGraph all = board.graph();
        int[] places = missions(question).stream().mapToInt(OpenMission::places).toArray();
        Set<TalentId> gone = new HashSet<>(question.away());
        for (Pair pin : question.pins()) {
            places[board.row(pin.mission()).orElseThrow()]--;
            gone.add(pin.talent());
        }
        int[] people = IntStream.range(0, all.columns()).map(all::columnCapacity).toArray();
        board.columns(gone).forEach(column -> people[column] = 0);
        BitSet barred = new BitSet();
        question.exclusions().stream()
                .flatMapToInt(it -> board.edge(it).stream())
                .forEach(barred::set);
        return all.with(places, people, barred);
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
