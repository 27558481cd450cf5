// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.usecase.UseCases;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.Optional;
import java.util.concurrent.Callable;

/** Chooses what has to be signed for an application. */
@Command(name = "formalities")
final class FormalitiesCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "APPLICATION")
    private String application = "";

    @Parameters(
            index = "1",
            paramLabel = "full|agreement-only|light",
            converter = FormalitiesName.class)
    private Optional<Formalities> formalities = Optional.empty();

    FormalitiesCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            Application known = vivier.applications().find(application).application();
            Application chosen =
                    vivier.moveApplication().choose(known.id(), formalities.orElseThrow());
            context.answer(
                    JsonViews.application(chosen), () -> ApplicationLines.print(context, chosen));
        }
        return ExitStatus.DONE;
    }
}
