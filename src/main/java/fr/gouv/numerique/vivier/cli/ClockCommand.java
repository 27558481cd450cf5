// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.application.MoveApplication;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

/** What happens to an application on a day without leading it to another step. */
abstract class ClockCommand implements Callable<Integer> {
    private final CommandContext context;
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "APPLICATION")
    private String application = "";

    @Option(names = "--on", paramLabel = "DATE")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--note", paramLabel = "TEXT")
    private String note = "";

    ClockCommand(CommandContext context, Clock clock) {
        this.context = context;
        this.clock = clock;
    }

    abstract Application change(
            MoveApplication moves, ApplicationId id, LocalDate day, String words) throws Exception;

    @Override
    public final Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            ApplicationId id = vivier.applications().find(application).application().id();
            LocalDate day = on.orElseGet(() -> LocalDate.now(clock));
            Application changed = change(vivier.moveApplication(), id, day, note);
            context.answer(
                    JsonViews.application(changed), () -> ApplicationLines.print(context, changed));
        }
        return ExitStatus.DONE;
    }
}
