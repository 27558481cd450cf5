// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.intake.ImportRun;
import fr.gouv.numerique.vivier.domain.intake.RowCounts;
import fr.gouv.numerique.vivier.usecase.UseCases;

import picocli.CommandLine.Command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** Lists the imports made so far, the latest first. */
@Command(name = "imports")
final class ImportsCommand implements Callable<Integer> {
    private final CommandContext context;

    ImportsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            List<ImportRun> runs = vivier.imports().history();
            context.answer(
                    runs.stream().map(ImportsCommand::view).toList(),
                    () -> runs.forEach(this::print));
        }
        return ExitStatus.DONE;
    }

    private static Map<String, Object> view(ImportRun run) {
        RowCounts counts = run.counts();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", Long.toString(run.id()));
        json.put("form", run.form().name().toLowerCase(Locale.ROOT));
        json.put("file", run.fileName());
        json.put("sha256", run.sha256());
        json.put("tool", run.tool().name());
        json.put("importedAt", run.importedAt().toString());
        json.put("importedBy", run.importedBy());
        json.put("read", counts.read());
        json.put("created", counts.created());
        json.put("updated", counts.updated());
        json.put("unchanged", counts.unchanged());
        json.put("refused", counts.refused());
        json.put("leftOut", counts.leftOut());
        json.put("undone", run.undone().isPresent());
        run.undone().ifPresent(undone -> putUndone(json, undone));
        return json;
    }

    private static void putUndone(Map<String, Object> json, ImportRun.Undone undone) {
        json.put("undoneAt", undone.at().toString());
        json.put("undoneBy", undone.by());
        json.put("removed", undone.removed());
        json.put("restored", undone.restored());
    }

    private void print(ImportRun run) {
        RowCounts counts = run.counts();
        context.line(
                run.id()
                        + "  "
                        + context.texts()
                                .get(
                                        "cli.import.done",
                                        run.fileName(),
                                        counts.read(),
                                        counts.created(),
                                        counts.updated(),
                                        counts.unchanged(),
                                        counts.refused()));
        run.undone()
                .ifPresent(
                        undone ->
                                context.line(
                                        "  " + context.texts().get("cli.undo.past", undone.by())));
    }
}
