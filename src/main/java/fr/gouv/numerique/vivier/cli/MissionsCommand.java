// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.search.SearchScreen;
import fr.gouv.numerique.vivier.domain.shared.RecordSource;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.mission.MissionRow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Lists missions. */
@Command(name = "missions")
final class MissionsCommand implements Callable<Integer> {
    private final CommandContext context;

    @Option(names = "--query", paramLabel = "TEXT")
    private String query = "";

    @Option(names = "--limit", paramLabel = "N")
    private int limit = Integer.MAX_VALUE;

    MissionsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            Set<MissionId> found =
                    vivier
                            .readQuery()
                            .narrow(SearchScreen.MISSIONS, vivier.missions().rows(), query)
                            .stream()
                            .map(MissionRow::id)
                            .collect(Collectors.toSet());
            List<Mission> missions =
                    vivier.missions().all().stream()
                            .filter(mission -> found.contains(mission.id()))
                            .limit(limit)
                            .toList();
            Map<Long, List<RecordSource>> sources = vivier.missions().sources();
            context.answer(
                    missions.stream()
                            .map(
                                    mission ->
                                            JsonViews.mission(
                                                    mission,
                                                    sources.getOrDefault(
                                                            mission.id().value(), List.of())))
                            .toList(),
                    () -> missions.forEach(this::print));
        }
        return ExitStatus.DONE;
    }

    private void print(Mission mission) {
        context.line(mission.ref() + "  " + mission.title());
    }
}
