// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.usecase.UseCases;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/** Cancels a document, which keeps its number. */
@Command(name = "cancel")
final class CancelCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "NUMBER")
    private String number = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason = "";

    CancelCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            SigningViews.answer(context, vivier.signDocument().cancel(number, reason));
        }
        return ExitStatus.DONE;
    }
}
