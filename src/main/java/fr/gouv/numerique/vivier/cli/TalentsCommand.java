// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.search.SearchScreen;
import fr.gouv.numerique.vivier.domain.shared.RecordSource;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.talent.TalentRow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Lists talents. */
@Command(name = "talents")
final class TalentsCommand implements Callable<Integer> {
    private final CommandContext context;

    @Option(names = "--query", paramLabel = "TEXT")
    private String query = "";

    @Option(names = "--limit", paramLabel = "N")
    private int limit = Integer.MAX_VALUE;

    TalentsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            Set<TalentId> found =
                    vivier
                            .readQuery()
                            .narrow(SearchScreen.TALENTS, vivier.talents().rows(), query)
                            .stream()
                            .map(TalentRow::id)
                            .collect(Collectors.toSet());
            List<Talent> talents =
                    vivier.talents().all().stream()
                            .filter(talent -> found.contains(talent.id()))
                            .limit(limit)
                            .toList();
            Map<Long, List<RecordSource>> sources = vivier.talents().sources();
            context.answer(
                    talents.stream()
                            .map(
                                    talent ->
                                            JsonViews.talent(
                                                    talent,
                                                    sources.getOrDefault(
                                                            talent.id().value(), List.of())))
                            .toList(),
                    () -> talents.forEach(this::print));
        }
        return ExitStatus.DONE;
    }

    private void print(Talent talent) {
        context.line(talent.ref() + "  " + talent.fullName() + "  <" + talent.email() + ">");
    }
}
