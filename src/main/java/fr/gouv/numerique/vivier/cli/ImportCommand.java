// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.intake.FieldConflict;
import fr.gouv.numerique.vivier.domain.intake.FilePassword;
import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.ImportSource;
import fr.gouv.numerique.vivier.domain.intake.Layout;
import fr.gouv.numerique.vivier.domain.intake.RowCounts;
import fr.gouv.numerique.vivier.domain.intake.RowDuplicate;
import fr.gouv.numerique.vivier.domain.intake.RowIssue;
import fr.gouv.numerique.vivier.domain.intake.RowOutcome;
import fr.gouv.numerique.vivier.domain.intake.Severity;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.files.intake.RefusalWorkbook;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Imports the exports of a form. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "talents|missions")
    private Kind kind = Kind.talents;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--mapping", paramLabel = "NAME")
    private Optional<String> mapping = Optional.empty();

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--file-password-file", paramLabel = "FILE")
    private Optional<Path> passwordFile = Optional.empty();

    @Option(names = "--report", paramLabel = "OUT.xlsx")
    private Optional<Path> report = Optional.empty();

    /** What the files hold. */
    enum Kind {
        talents(FormKind.TALENTS),
        missions(FormKind.MISSIONS);

        private final FormKind form;

        Kind(FormKind form) {
            this.form = form;
        }
    }

    ImportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        List<ImportReport> reports = new ArrayList<>();
        Optional<UnreadableFile> unreadable = Optional.empty();
        try (UseCases vivier = context.open()) {
            for (Path file : files) {
                try {
                    reports.add(importOne(vivier, file));
                } catch (UnreadableFile e) {
                    context.note(context.texts().get(e.explanation()));
                    unreadable = Optional.of(e);
                }
            }
        }
        List<RowIssue> refusals =
                reports.stream().flatMap(r -> r.issues(Severity.REFUSAL).stream()).toList();
        if (report.isPresent()) {
            new RefusalWorkbook(context.texts()).write(refusals, report.get());
        }
        if (!reports.isEmpty()) {
            List<Map<String, Object>> views = reports.stream().map(this::view).toList();
            context.answer(
                    views.size() == 1 && files.size() == 1 ? views.getFirst() : views,
                    () -> reports.forEach(this::print));
        }
        if (unreadable.isPresent()) {
            return ExitStatus.USAGE;
        }
        return refusals.isEmpty() ? ExitStatus.DONE : ExitStatus.LOOK;
    }

    private ImportReport importOne(UseCases vivier, Path file) throws UnreadableFile, IOException {
        ImportSource source = new ImportSource.OfFile(file, password());
        ImportChoices choices = ImportChoices.of(kind.form);
        ImportChoices wanted = mapping.map(choices::withMapping).orElse(choices);
        return dryRun
                ? vivier.imports().preview(source, wanted, WorkMonitor.none())
                : vivier.imports().run(source, wanted, WorkMonitor.none());
    }

    /** What opens protected files; the first line of a file, so that it stands in no history. */
    private Optional<FilePassword> password() throws IOException {
        return passwordFile.isEmpty()
                ? Optional.empty()
                : Files.readString(passwordFile.get(), StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .map(FilePassword::new);
    }

    private Map<String, Object> view(ImportReport report) {
        RowCounts counts = report.counts();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", report.file().name());
        json.put("recognised", recognised(report));
        json.put("read", counts.read());
        json.put("created", counts.created());
        json.put("updated", counts.updated());
        json.put("unchanged", counts.unchanged());
        json.put("refused", issues(report, Severity.REFUSAL));
        json.put("warnings", warnings(report));
        json.put("conflicts", conflicts(report));
        json.put("duplicates", duplicates(report));
        return json;
    }

    private static List<Map<String, Object>> duplicates(ImportReport report) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (RowOutcome row : report.lookAlikes()) {
            for (RowDuplicate duplicate : row.duplicates()) {
                Map<String, Object> json = new LinkedHashMap<>();
                json.put("row", row.row());
                json.put("talent", Long.toString(duplicate.talent()));
                json.put("score", duplicate.score());
                all.add(json);
            }
        }
        return all;
    }

    private Map<String, Object> recognised(ImportReport report) {
        Layout layout = report.layout();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("tool", context.texts().get("intake.tool." + layout.tool()));
        json.put("encoding", report.file().encoding());
        json.put("separator", report.file().separator());
        json.put("sheet", layout.sheet().name());
        json.put("headerRows", layout.headerRows());
        json.put("questions", layout.questions().size());
        json.put("unknownQuestions", layout.unknownQuestions());
        json.put("mapping", layout.mapping().orElse(""));
        json.put("added", layout.changes().added());
        json.put("renamed", layout.changes().renamed());
        json.put("dropped", layout.changes().dropped());
        if (!layout.kept().isEmpty()) {
            json.put("corrections", layout.kept().size());
        }
        return json;
    }

    private List<Map<String, Object>> issues(ImportReport report, Severity severity) {
        return report.issues(severity).stream()
                .map(
                        issue -> {
                            Map<String, Object> json = new LinkedHashMap<>();
                            json.put("row", issue.row());
                            json.put("column", issue.column());
                            json.put("value", issue.value());
                            json.put("reason", context.texts().get(issue.reason()));
                            issue.repair().ifPresent(repair -> json.put("repair", repair));
                            return json;
                        })
                .toList();
    }

    /** Where an answer contradicts what was set by hand, which holds. */
    private List<Map<String, Object>> conflicts(ImportReport report) {
        String kind = report.layout().form() == FormKind.TALENTS ? "talent" : "mission";
        List<Map<String, Object>> all = new ArrayList<>();
        for (RowOutcome row : report.outcomes()) {
            for (FieldConflict conflict : row.conflicts()) {
                Map<String, Object> json = new LinkedHashMap<>();
                json.put("row", row.row());
                row.recordId().ifPresent(id -> json.put(kind, Long.toString(id)));
                json.put("field", conflict.field().name());
                json.put("kept", JsonViews.value(conflict.field(), conflict.kept()));
                json.put("keptBy", conflict.editedBy());
                json.put("keptAt", conflict.editedAt().toString());
                json.put("answer", JsonViews.value(conflict.field(), conflict.said()));
                conflict.answeredAt().ifPresent(at -> json.put("answeredAt", at.toString()));
                all.add(json);
            }
        }
        return all;
    }

    /** Those of rows, then those of the file as a whole, whose row is 0. */
    private List<Map<String, Object>> warnings(ImportReport report) {
        List<Map<String, Object>> all = new ArrayList<>(issues(report, Severity.WARNING));
        for (Message warning : report.fileWarnings()) {
            all.add(Map.of("row", 0, "column", "", "reason", context.texts().get(warning)));
        }
        return all;
    }

    private void print(ImportReport report) {
        RowCounts counts = report.counts();
        context.line(
                context.texts()
                        .get(
                                dryRun ? "cli.import.preview" : "cli.import.done",
                                report.file().name(),
                                counts.read(),
                                counts.created(),
                                counts.updated(),
                                counts.unchanged(),
                                counts.refused()));
        int kept = report.layout().kept().size();
        if (kept > 0) {
            context.line(
                    context.texts()
                            .get(
                                    "cli.import.corrections",
                                    kept,
                                    report.layout().mapping().orElse("")));
        }
        for (RowOutcome row : report.lookAlikes()) {
            for (RowDuplicate duplicate : row.duplicates()) {
                context.line(
                        context.texts()
                                .get(
                                        "cli.import.lookAlike",
                                        Integer.toString(row.row()),
                                        duplicate.name(),
                                        duplicate.ref(),
                                        duplicate.score()));
            }
        }
        for (Message warning : report.fileWarnings()) {
            context.line("  " + context.texts().get(warning));
        }
        for (RowIssue issue : report.issues(Severity.REFUSAL)) {
            context.line(
                    "  "
                            + context.texts()
                                    .get(
                                            "cli.import.refused",
                                            Integer.toString(issue.row()),
                                            issue.column(),
                                            context.texts().get(issue.reason())));
        }
    }
}
