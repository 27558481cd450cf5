// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.plan;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.plan.OpenMission;
import fr.gouv.numerique.vivier.domain.plan.Pair;
import fr.gouv.numerique.vivier.domain.plan.Plan;
import fr.gouv.numerique.vivier.domain.plan.Planned;
import fr.gouv.numerique.vivier.usecase.plan.PlanDesk;
import fr.gouv.numerique.vivier.usecase.plan.PlannedPool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A plan place by place. */
final class PlanLines {
    private PlanLines() {}

    static Set<Pair> pairs(Plan plan) {
        return plan.planned().stream().map(it -> it.candidate().pair()).collect(Collectors.toSet());
    }

    static List<PlanLine> of(
            Plan plan, PlannedPool pool, PlanDesk desk, Optional<Set<Pair>> earlier) {
        Map<MissionId, List<Planned>> filled =
                plan.planned().stream()
                        .collect(Collectors.groupingBy(it -> it.candidate().pair().mission()));
        List<PlanLine> lines = new ArrayList<>();
        for (OpenMission mission : plan.missions()) {
            List<Planned> here = filled.getOrDefault(mission.id(), List.of());
            String title = pool.mission(mission.id());
            for (Planned planned : here) {
                Pair pair = planned.candidate().pair();
                lines.add(
                        new PlanLine(
                                mission,
                                title,
                                Optional.of(planned),
                                pool.person(pair),
                                earlier.map(before -> !before.contains(pair)).orElse(false),
                                desk.warning(pair)));
            }
            for (int i = here.size(); i < mission.places(); i++) {
                lines.add(
                        new PlanLine(
                                mission, title, Optional.empty(), "", false, Optional.empty()));
            }
        }
        return lines;
    }
}
