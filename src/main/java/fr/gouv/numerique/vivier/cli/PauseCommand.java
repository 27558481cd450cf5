// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Reason;
import fr.gouv.numerique.vivier.usecase.application.MoveApplication;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.time.Clock;
import java.time.LocalDate;

/** Stops the clock of an application. */
@Command(name = "pause")
final class PauseCommand extends ClockCommand {
    @Option(names = "--reason", paramLabel = "CODE")
    private Reason reason = Reason.NOT_GIVEN;

    PauseCommand(CommandContext context, Clock clock) {
        super(context, clock);
    }

    @Override
    Application change(MoveApplication moves, ApplicationId id, LocalDate day, String words)
            throws Exception {
        return moves.pause(id, day, reason, words);
    }
}
