// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.shared.RecordSource;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.identity.Separated;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Makes two talents again of one that was merged. */
@Command(name = "unmerge")
final class UnmergeCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "ID")
    private String merged = "";

    UnmergeCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            Separated two = vivier.unmergeTalent().separate(merged);
            Map<Long, List<RecordSource>> sources = vivier.talents().sources();
            context.answer(
                    Stream.of(two.survivor(), two.other())
                            .map(
                                    talent ->
                                            JsonViews.talent(
                                                    talent,
                                                    sources.getOrDefault(
                                                            talent.id().value(), List.of())))
                            .toList(),
                    () ->
                            context.line(
                                    context.texts()
                                            .get(
                                                    "cli.unmerge.done",
                                                    two.survivor().ref(),
                                                    two.other().ref())));
        }
        return ExitStatus.DONE;
    }
}
