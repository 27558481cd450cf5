// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.document.overview.Contradiction;
import fr.gouv.numerique.vivier.domain.document.overview.DocumentLine;
import fr.gouv.numerique.vivier.domain.document.overview.RegisterView;
import fr.gouv.numerique.vivier.domain.search.SearchScreen;
import fr.gouv.numerique.vivier.files.table.TableFile;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.document.RegisterRow;
import fr.gouv.numerique.vivier.usecase.document.RegisterTable;
import fr.gouv.numerique.vivier.usecase.export.ExportedList;
import fr.gouv.numerique.vivier.usecase.export.FilterNote;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Lists the documents, or writes them to a spreadsheet. */
@Command(name = "register")
final class RegisterCommand implements Callable<Integer> {
    private final CommandContext context;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--query", paramLabel = "TEXT")
    private String query = "";

    @Option(names = "--view", paramLabel = "VIEW")
    private RegisterView view = RegisterView.ALL;

    @Option(names = "--to", paramLabel = "FILE.(xlsx|csv|ods)")
    private Optional<Path> to = Optional.empty();

    RegisterCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        if (to.isPresent() && TableFile.Format.of(to.get()).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), to.get().toString(), null, to.get().toString());
        }
        try (UseCases vivier = context.open()) {
            List<RegisterRow> rows =
                    vivier
                            .readQuery()
                            .narrow(SearchScreen.DOCUMENTS, vivier.register().all(), query)
                            .stream()
                            .filter(row -> view.holds(row.entry()))
                            .toList();
            if (to.isPresent()) {
                vivier.exports()
                        .write(
                                new ExportedList(
                                        ExportedList.Kind.DOCUMENTS,
                                        new FilterNote()
                                                .words(query)
                                                .and("view", view.name())
                                                .toString(),
                                        new RegisterTable(context.texts()).of(rows)),
                                TableFile.Format.of(to.get()).orElseThrow(),
                                to.get());
                context.answer(
                        Map.of("rows", rows.size()), () -> context.line(to.get().toString()));
            } else {
                context.answer(
                        rows.stream().map(this::view).toList(), () -> rows.forEach(this::print));
            }
        }
        return ExitStatus.DONE;
    }

    private Map<String, Object> view(RegisterRow row) {
        Map<String, Object> json = new LinkedHashMap<>();
        row.line()
                .issue()
                .ifPresent(
                        issue -> {
                            json.put("number", issue.number());
                            json.put("revision", issue.revision());
                            json.put("status", issue.status().name());
                            json.put("issuedOn", issue.issuedOn().toString());
                        });
        json.put("kind", row.line().kind().name());
        json.put("application", row.about().application().toString());
        json.put("late", row.entry().isLate());
        json.put(
                "contradictions",
                row.entry().contradictions().stream().map(this::contradiction).toList());
        return json;
    }

    private Map<String, Object> contradiction(Contradiction contradiction) {
        return Map.of(
                "rule",
                contradiction.rule().name(),
                "reason",
                context.texts().get(contradiction.reason()));
    }

    private void print(RegisterRow row) {
        context.line(
                context.texts()
                        .get(
                                "cli.register.line",
                                row.number().isEmpty()
                                        ? context.texts().get("register.notIssued")
                                        : row.number(),
                                context.texts().get("document.kind." + row.line().kind()),
                                row.about().person(),
                                row.about().mission(),
                                row.line()
                                        .issue()
                                        .map(DocumentLine.Issue::status)
                                        .map(it -> context.texts().get("document.status." + it))
                                        .orElse("")));
        row.entry()
                .contradictions()
                .forEach(it -> context.line("  " + context.texts().get(it.reason())));
    }
}
