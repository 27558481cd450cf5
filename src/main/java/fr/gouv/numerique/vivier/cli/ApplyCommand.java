// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.usecase.UseCases;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/** Proposes a talent for a mission. */
@Command(name = "apply")
final class ApplyCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "TALENT")
    private String talent = "";

    @Parameters(index = "1", paramLabel = "MISSION")
    private String mission = "";

    ApplyCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            Application application =
                    vivier.openApplication()
                            .open(vivier.talents().find(talent), vivier.missions().find(mission));
            context.answer(
                    JsonViews.application(application),
                    () -> ApplicationLines.print(context, application));
        }
        return ExitStatus.DONE;
    }
}
