// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.Party;
import fr.gouv.numerique.vivier.domain.application.Reason;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.usecase.UseCases;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Moves an application to another step. */
@Command(name = "advance")
final class AdvanceCommand implements Callable<Integer> {
    private final CommandContext context;
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "APPLICATION")
    private String application = "";

    @Parameters(index = "1", paramLabel = "STEP")
    private Optional<Step> step = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--reason", paramLabel = "CODE")
    private Optional<Reason> reason = Optional.empty();

    @Option(names = "--by", paramLabel = "PARTY")
    private Optional<Party> by = Optional.empty();

    @Option(names = "--note", paramLabel = "TEXT")
    private String note = "";

    AdvanceCommand(CommandContext context, Clock clock) {
        this.context = context;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            Application known = vivier.applications().find(application).application();
            Application moved =
                    vivier.moveApplication()
                            .move(
                                    known.id(),
                                    new Application.Move(
                                            step.orElseThrow(),
                                            on.orElseGet(() -> LocalDate.now(clock)),
                                            reason,
                                            by,
                                            note));
            context.answer(
                    JsonViews.application(moved), () -> ApplicationLines.print(context, moved));
        }
        return ExitStatus.DONE;
    }
}
