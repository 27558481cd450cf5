// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.document.Paper;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Hands out all that is held on a person: to read, as data, and every document issued. */
@Command(name = "person")
final class PersonCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "TALENT")
    private String talent = "";

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    PersonCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            Talent person = vivier.talents().find(talent);
            Map<String, Object> json = new LinkedHashMap<>(vivier.papers().data(person));
            Paper paper = vivier.papers().person(person);
            List<Path> written = vivier.papers().save(paper, out);
            json.put("files", PaperFiles.of(paper, written));
            context.answer(json, () -> written.forEach(file -> context.line(file.toString())));
        }
        return ExitStatus.DONE;
    }
}
