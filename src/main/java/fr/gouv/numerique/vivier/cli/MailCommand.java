// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.document.register.FileFormat;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.document.DocumentMail.Role;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/** Writes the message that a document goes out with, as a draft with the file attached. */
@Command(name = "mail")
final class MailCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "NUMBER")
    private String number = "";

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    /** The file that is signed, unless something else is asked for. */
    @Option(names = "--attach", paramLabel = "pdf,docx,odt", split = ",")
    private Set<DocumentCommand.Format> attach = EnumSet.of(DocumentCommand.Format.pdf);

    MailCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            Path file =
                    vivier.sendDocument()
                            .saveMail(
                                    vivier.documents().find(number),
                                    EnumSet.allOf(Role.class),
                                    formats(),
                                    out);
            context.answer(
                    Map.of("files", List.of(WrittenFile.view(file))),
                    () -> context.line(file.toString()));
        }
        return ExitStatus.DONE;
    }

    private Set<FileFormat> formats() {
        Set<FileFormat> formats = EnumSet.noneOf(FileFormat.class);
        attach.forEach(format -> formats.add(format.file()));
        return formats;
    }
}
