// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.usecase.UseCases;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--formalities",
            paramLabel = "full|agreement-only|light",
            converter = FormalitiesName.class)
    private Formalities formalities = Formalities.FULL;

    ApplyCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            Application application =
                    vivier.openApplication()
                            .open(
                                    vivier.talents().find(talent),
                                    vivier.missions().find(mission),
                                    formalities);
            context.answer(
                    JsonViews.application(application),
                    () -> ApplicationLines.print(context, application));
        }
        return ExitStatus.DONE;
    }
}
