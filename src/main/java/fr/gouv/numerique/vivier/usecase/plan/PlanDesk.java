// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.plan;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.plan.PlanBoard;
import fr.gouv.numerique.vivier.domain.plan.PlanQuestion;
import fr.gouv.numerique.vivier.domain.plan.Planner;
import fr.gouv.numerique.vivier.domain.plan.engine.Stopped;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.usecase.WorkCancelled;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import java.util.Map;

/**
 * The pool and the missions as they were compared at one moment: what would be if is answered
 * without reading the store again. Thread-safe.
 */
public final class PlanDesk {
    private final PlanBoard board;
    private final Planner planner;
    private final Map<TalentId, String> people;
    private final Map<MissionId, String> missions;

    PlanDesk(PlanBoard board, Map<TalentId, String> people, Map<MissionId, String> missions) {
        this.board = board;
        this.planner = new Planner(board);
        this.people = Map.copyOf(people);
        this.missions = Map.copyOf(missions);
    }

    public PlanBoard board() {
        return board;
    }

    /**
     * Makes the plan.
     *
     * @throws WorkCancelled when the monitor asked to stop
     */
    public PlannedPool plan(PlanQuestion question, WorkMonitor monitor) {
        try {
            return new PlannedPool(
                    planner.plan(question, () -> !monitor.isCancelled()), people, missions);
        } catch (Stopped _) {
            throw new WorkCancelled();
        }
    }
}
