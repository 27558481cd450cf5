// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.plan.PlanOutcome.Obstacle;
import fr.gouv.numerique.vivier.domain.plan.engine.Assigner;
import fr.gouv.numerique.vivier.domain.plan.engine.Assignment;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Fills all places of all missions together, so that the sum of the scores is the highest possible.
 * A person gets one mission at most. The same question gives the same plan. It proposes: nothing is
 * decided by it.
 */
public final class Planner {
    private Planner() {}

    /**
     * Makes the plan.
     *
     * @param goOn asked now and then; once it says no, the search stops
     * @throws fr.gouv.numerique.vivier.domain.plan.engine.Stopped when told so
     */
    public static PlanOutcome plan(PlanQuestion question, BooleanSupplier goOn) {
        Map<Pair, Candidate> known = new HashMap<>();
        question.candidates().forEach(candidate -> known.put(candidate.pair(), candidate));
        Map<MissionId, Integer> places = new HashMap<>();
        question.missions().forEach(mission -> places.put(mission.id(), mission.places()));
        Optional<PlanOutcome> impossible = firstObstacle(question, known.keySet(), places);
        if (impossible.isPresent()) {
            return impossible.get();
        }
        List<Planned> planned = new ArrayList<>();
        question.pins().stream()
                .map(pin -> Objects.requireNonNull(known.get(pin)))
                .forEach(candidate -> planned.add(new Planned(candidate, true)));
        long pinned = planned.stream().mapToLong(it -> it.candidate().tenths()).sum();
        PlanGraph graph = PlanGraph.of(freeOf(question), placesLeft(question));
        Assignment best = Assigner.solve(graph.graph(), goOn);
        graph.candidates(best).forEach(candidate -> planned.add(new Planned(candidate, false)));
        planned.sort(order(question));
        return new PlanOutcome.Made(
                new Plan(
                        question.missions(),
                        planned,
                        pinned + best.prices().bound(graph.graph()),
                        oneByOne(question, planned)));
    }

    private static Optional<PlanOutcome> firstObstacle(
            PlanQuestion question, Set<Pair> eligible, Map<MissionId, Integer> places) {
        Map<MissionId, Integer> left = new HashMap<>(places);
        Set<TalentId> people = new HashSet<>();
        return question.pins().stream()
                .sorted(
                        Comparator.<Pair>comparingLong(pin -> pin.mission().value())
                                .thenComparingLong(pin -> pin.talent().value()))
                .flatMap(
                        pin ->
                                obstacle(pin, question, eligible, left, people)
                                        .map(it -> new PlanOutcome.Impossible(pin, it))
                                        .stream())
                .<PlanOutcome>map(Function.identity())
                .findFirst();
    }

    private static Optional<Obstacle> obstacle(
            Pair pin,
            PlanQuestion question,
            Set<Pair> eligible,
            Map<MissionId, Integer> left,
            Set<TalentId> people) {
        Integer places = left.get(pin.mission());
        if (places == null) {
            return Optional.of(Obstacle.MISSION_NOT_OPEN);
        }
        if (question.exclusions().contains(pin)) {
            return Optional.of(Obstacle.EXCLUDED);
        }
        if (!eligible.contains(pin)) {
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
    private static List<Candidate> freeOf(PlanQuestion question) {
        Set<TalentId> settled =
                question.pins().stream().map(Pair::talent).collect(Collectors.toSet());
        return question.candidates().stream()
                .filter(candidate -> !settled.contains(candidate.pair().talent()))
                .filter(candidate -> !question.exclusions().contains(candidate.pair()))
                .toList();
    }

    private static List<OpenMission> placesLeft(PlanQuestion question) {
        Map<MissionId, Long> settled =
                question.pins().stream()
                        .collect(Collectors.groupingBy(Pair::mission, Collectors.counting()));
        return question.missions().stream()
                .map(
                        mission ->
                                new OpenMission(
                                        mission.id(),
                                        mission.places()
                                                - settled.getOrDefault(mission.id(), 0L)
                                                        .intValue()))
                .toList();
    }

    private static Comparator<Planned> order(PlanQuestion question) {
        Map<MissionId, Integer> positions = new HashMap<>();
        question.missions().forEach(mission -> positions.put(mission.id(), positions.size()));
        return Comparator.<Planned>comparingInt(
                        it -> positions.getOrDefault(it.candidate().pair().mission(), 0))
                .thenComparing(
                        Comparator.<Planned>comparingInt(it -> it.candidate().tenths()).reversed())
                .thenComparingLong(it -> it.candidate().pair().talent().value());
    }

    /** Pins are respected here too, so that the two sums can be compared. */
    private static Plan.OneByOne oneByOne(PlanQuestion question, List<Planned> planned) {
        Set<TalentId> busy =
                question.pins().stream()
                        .map(Pair::talent)
                        .collect(Collectors.toCollection(HashSet::new));
        Map<MissionId, List<Candidate>> byMission =
                freeOf(question).stream().collect(Collectors.groupingBy(it -> it.pair().mission()));
        int filled = question.pins().size();
        long tenths =
                planned.stream()
                        .filter(Planned::pinned)
                        .mapToLong(it -> it.candidate().tenths())
                        .sum();
        for (OpenMission mission : placesLeft(question)) {
            int places = mission.places();
            for (Candidate candidate : byMission.getOrDefault(mission.id(), List.of())) {
                if (places > 0 && busy.add(candidate.pair().talent())) {
                    places--;
                    filled++;
                    tenths += candidate.tenths();
                }
            }
        }
        return new Plan.OneByOne(filled, tenths);
    }
}
