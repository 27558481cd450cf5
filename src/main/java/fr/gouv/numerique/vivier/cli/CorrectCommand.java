// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.usecase.application.MoveApplication;

import picocli.CommandLine.Command;

import java.time.Clock;
import java.time.LocalDate;

/** Takes the last event of an application back, which stays on record. */
@Command(name = "correct")
final class CorrectCommand extends ClockCommand {

    CorrectCommand(CommandContext context, Clock clock) {
        super(context, clock);
    }

    @Override
    Application change(MoveApplication moves, ApplicationId id, LocalDate day, String words)
            throws Exception {
        return moves.correct(id, day, words);
    }
}
