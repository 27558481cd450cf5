// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.plan.engine.Assignment;
import fr.gouv.numerique.vivier.domain.plan.engine.CandidateGraph;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Missions as rows and people as columns; the number of an edge is that of its candidate. */
record PlanGraph(CandidateGraph graph, List<Candidate> edges) {

    static PlanGraph of(List<Candidate> candidates, List<OpenMission> missions) {
        Map<MissionId, List<Candidate>> byMission =
                candidates.stream().collect(Collectors.groupingBy(it -> it.pair().mission()));
        List<Candidate> edges =
                missions.stream()
                        .flatMap(it -> byMission.getOrDefault(it.id(), List.of()).stream())
                        .toList();
        Map<TalentId, Integer> columns = new HashMap<>();
        for (Candidate candidate : edges) {
            columns.putIfAbsent(candidate.pair().talent(), columns.size());
        }
        int[] starts = new int[missions.size() + 1];
        for (int row = 0; row < missions.size(); row++) {
            int width = byMission.getOrDefault(missions.get(row).id(), List.of()).size();
            starts[row + 1] = starts[row] + width;
        }
        int[] one = new int[columns.size()];
        Arrays.fill(one, 1);
        CandidateGraph graph =
                new CandidateGraph(
                        missions.stream().mapToInt(OpenMission::places).toArray(),
                        one,
                        starts,
                        edges.stream()
                                .mapToInt(it -> columns.getOrDefault(it.pair().talent(), -1))
                                .toArray(),
                        edges.stream().mapToInt(Candidate::tenths).toArray());
        return new PlanGraph(graph, edges);
    }

    Stream<Candidate> candidates(Assignment assignment) {
        return assignment.taken().stream().mapToObj(edges::get);
    }
}
