// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.usecase.UseCases;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Takes the last event of an application back, which stays on record. */
@Command(name = "correct")
final class CorrectCommand implements Callable<Integer> {
    private final CommandContext context;
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "APPLICATION")
    private String application = "";

    @Option(names = "--on", paramLabel = "DATE")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--note", paramLabel = "TEXT")
    private String note = "";

    CorrectCommand(CommandContext context, Clock clock) {
        this.context = context;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            ApplicationId id = vivier.applications().find(application).application().id();
            LocalDate day = on.orElseGet(() -> LocalDate.now(clock));
            Application changed = vivier.moveApplication().correct(id, day, note);
            context.answer(
                    JsonViews.application(changed), () -> ApplicationLines.print(context, changed));
        }
        return ExitStatus.DONE;
    }
}
