// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.UndoReport;
import fr.gouv.numerique.vivier.domain.intake.UndoReport.Left;
import fr.gouv.numerique.vivier.usecase.UnknownRecord;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Takes a whole import back, but for what somebody worked on since. */
@Command(name = "undo-import")
final class UndoImportCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "ID")
    private String id = "";

    @Option(names = "--dry-run")
    private boolean dryRun;

    UndoImportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            UndoReport report =
                    dryRun
                            ? vivier.undoImport().preview(number(), WorkMonitor.none())
                            : vivier.undoImport().run(number(), WorkMonitor.none());
            context.answer(view(report), () -> print(report));
        }
        return ExitStatus.DONE;
    }

    private long number() throws UnknownRecord {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException _) {
            throw new UnknownRecord("import", id);
        }
    }

    private Map<String, Object> view(UndoReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("removed", report.removed());
        json.put("restored", report.restored());
        json.put("kept", left(report, report.kept()));
        json.put("partly", left(report, report.partly()));
        return json;
    }

    private List<Map<String, Object>> left(UndoReport report, List<Left> records) {
        FormKind form = report.run().form();
        return records.stream()
                .map(
                        each -> {
                            Map<String, Object> json = new LinkedHashMap<>();
                            json.put(
                                    form == FormKind.TALENTS ? "talent" : "mission",
                                    Long.toString(each.record().recordId()));
                            json.put("ref", each.ref());
                            json.put("reason", context.texts().get(each.record().message(form)));
                            return json;
                        })
                .toList();
    }

    private void print(UndoReport report) {
        context.line(
                context.texts()
                        .get(
                                dryRun ? "cli.undo.preview" : "cli.undo.done",
                                report.run().fileName(),
                                report.removed(),
                                report.restored(),
                                report.kept().size()));
        for (Left each : report.left()) {
            context.line(
                    "  "
                            + context.texts()
                                    .get(
                                            "cli.undo.left",
                                            each.ref(),
                                            context.texts()
                                                    .get(
                                                            each.record()
                                                                    .message(
                                                                            report.run().form()))));
        }
    }
}
