// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.document.register.Delegate;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryRole;
import fr.gouv.numerique.vivier.domain.document.register.SignatureChannel;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.document.SignDocument;
import fr.gouv.numerique.vivier.usecase.document.SignDocument.Given;

import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Marks that somebody signed a document, or refused to; takes a wrong mark back. */
@Command(name = "sign")
final class SignCommand implements Callable<Integer> {
    private final CommandContext context;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "NUMBER")
    private String number = "";

    @Parameters(index = "1", paramLabel = "agent|manager|lead|authority")
    private Optional<SignatoryRole> role = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--channel", paramLabel = "paper|electronic")
    private SignatureChannel channel = SignatureChannel.PAPER;

    @Option(names = "--place", paramLabel = "TEXT")
    private String place = "";

    @Option(names = "--delegate", paramLabel = "NAME")
    private String delegate = "";

    @Option(names = "--capacity", paramLabel = "TEXT")
    private String capacity = "";

    @Option(names = "--delegation", paramLabel = "REFERENCE")
    private String delegation = "";

    @Option(names = "--refused")
    private boolean refused;

    @Option(names = "--undo")
    private boolean undo;

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason = "";

    SignCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        if (!undo && on.isEmpty()) {
            throw new MissingParameterException(
                    spec.commandLine(), spec.findOption("--on"), "--on");
        }
        SignatoryRole who = role.orElseThrow();
        try (UseCases vivier = context.open()) {
            SignDocument signing = vivier.signDocument();
            SigningViews.answer(
                    context,
                    undo
                            ? signing.undo(number, who, reason)
                            : refused
                                    ? signing.refuse(number, who, on.orElseThrow(), reason)
                                    : signing.sign(number, who, given(on.orElseThrow())));
        }
        return ExitStatus.DONE;
    }

    private Given given(LocalDate day) {
        return new Given(
                day,
                channel,
                place,
                delegate.isBlank()
                        ? Optional.empty()
                        : Optional.of(
                                new Delegate(
                                        delegate.strip(), capacity.strip(), delegation.strip())));
    }
}
