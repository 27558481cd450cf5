// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.plan;

import fr.gouv.numerique.vivier.domain.application.Load;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.plan.Candidate;
import fr.gouv.numerique.vivier.domain.plan.FreeDays;
import fr.gouv.numerique.vivier.domain.plan.OpenMission;
import fr.gouv.numerique.vivier.domain.plan.Pair;
import fr.gouv.numerique.vivier.domain.plan.Plan;
import fr.gouv.numerique.vivier.domain.plan.PlanBoard;
import fr.gouv.numerique.vivier.domain.plan.PlanOutcome;
import fr.gouv.numerique.vivier.domain.plan.PlanQuestion;
import fr.gouv.numerique.vivier.domain.plan.Planner;
import fr.gouv.numerique.vivier.domain.plan.Work;
import fr.gouv.numerique.vivier.domain.plan.engine.Stopped;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.usecase.WorkCancelled;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The pool and the missions as they were compared at one moment: what would be if is answered
 * without reading the store again. Thread-safe.
 */
public final class PlanDesk {
    private final PlanBoard board;
    private final Planner planner;
    private final Map<TalentId, String> people;
    private final Map<MissionId, String> missions;
    private final Asked asked;

    PlanDesk(
            PlanBoard board,
            Map<TalentId, String> people,
            Map<MissionId, String> missions,
            Asked asked) {
        this.board = board;
        this.planner = new Planner(board);
        this.people = Map.copyOf(people);
        this.missions = Map.copyOf(missions);
        this.asked = asked;
    }

    public PlanBoard board() {
        return board;
    }

    PlanDesk with(OpenMission mission, String title, List<Candidate> candidates) {
        Map<MissionId, String> titles = new HashMap<>(missions);
        titles.put(mission.id(), title);
        return new PlanDesk(board.with(mission, candidates), people, titles, asked);
    }

    /** What speaks against asking this person once more, if anything does. */
    public Optional<Message> warning(Pair pair) {
        FreeDays time = board.person(pair.talent()).time();
        return new Load(
                        asked.proposals().getOrDefault(pair.talent(), 0),
                        asked.limit(),
                        time.promised().stream().mapToDouble(PlanDesk::days).sum(),
                        time.offered().orElse(Double.POSITIVE_INFINITY),
                        board.mission(pair.mission())
                                .map(mission -> days(mission.work()))
                                .orElse(0.0))
                .warning();
    }

    private static double days(Work work) {
        return work.days().orElse(0.0);
    }

    /**
     * How many tenths of a point the best plan would have less if this pair were ruled out; none
     * where that cannot be planned.
     *
     * @throws WorkCancelled when the monitor asked to stop
     */
    public OptionalLong costWithout(Pair pair, PlanQuestion question, WorkMonitor monitor) {
        Planner other = new Planner(board);
        return plan(other, question, monitor) instanceof PlanOutcome.Made(Plan with)
                        && plan(other, question.without(pair), monitor)
                                instanceof PlanOutcome.Made(Plan without)
                ? OptionalLong.of(with.tenths() - without.tenths())
                : OptionalLong.empty();
    }

    /**
     * Makes the plan.
     *
     * @throws WorkCancelled when the monitor asked to stop
     */
    public PlannedPool plan(PlanQuestion question, WorkMonitor monitor) {
        return new PlannedPool(plan(planner, question, monitor), people, missions);
    }

    private static PlanOutcome plan(Planner planner, PlanQuestion question, WorkMonitor monitor) {
        try {
            return planner.plan(question, () -> !monitor.isCancelled());
        } catch (Stopped _) {
            throw new WorkCancelled();
        }
    }
}
