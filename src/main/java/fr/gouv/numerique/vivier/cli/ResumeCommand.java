// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.usecase.application.MoveApplication;

import picocli.CommandLine.Command;

import java.time.Clock;
import java.time.LocalDate;

/** Lets the clock of an application go on. */
@Command(name = "resume")
final class ResumeCommand extends ClockCommand {

    ResumeCommand(CommandContext context, Clock clock) {
        super(context, clock);
    }

    @Override
    Application change(MoveApplication moves, ApplicationId id, LocalDate day, String words)
            throws Exception {
        return moves.resume(id, day, words);
    }
}
