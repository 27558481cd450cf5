// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.usecase.UseCases;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Makes one talent of two, each field from the side that the rules propose. */
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "A")
    private String survivor = "";

    @Parameters(index = "1", paramLabel = "B")
    private String other = "";

    MergeCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            Talent stays = vivier.talents().find(survivor);
            Talent goes = vivier.talents().find(other);
            Talent united = vivier.mergeTalents().merge(stays, goes, Map.of());
            context.answer(
                    JsonViews.talent(
                            united,
                            vivier.talents()
                                    .sources()
                                    .getOrDefault(united.id().value(), List.of())),
                    () ->
                            context.line(
                                    context.texts()
                                            .get("cli.merge.done", goes.ref(), united.ref())));
        }
        return ExitStatus.DONE;
    }
}
