// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.document.Paper;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Writes the certificate of a contribution whose mission is over. */
@Command(name = "certificate")
final class CertificateCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "APPLICATION")
    private String application = "";

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    @Option(names = "--days", paramLabel = "N")
    private Optional<BigDecimal> days = Optional.empty();

    CertificateCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            ApplicationId id = vivier.applications().find(application).application().id();
            Paper paper = vivier.papers().certificate(id, days);
            return PaperFiles.answer(context, paper, vivier.papers().save(paper, out));
        }
    }
}
