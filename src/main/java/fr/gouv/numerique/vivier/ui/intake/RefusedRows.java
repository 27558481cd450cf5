// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.Severity;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.files.intake.RefusalWorkbook;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Writes the rows that are refused as a workbook, wherever the user wants it. */
final class RefusedRows {
    private static final String WORKBOOK = ".xlsx";

    private final UiContext context;

    RefusedRows(UiContext context) {
        this.context = context;
    }

    /** Asks where to, and writes the refused rows of this report. */
    void save(FileQueue files, ImportReport report) {
        String proposed =
                context.texts().get("intake.refused.fileName", stem(files.name())).concat(WORKBOOK);
        context.dialogs()
                .save(context.texts().get("intake.refused.title"), proposed)
                .ifPresent(target -> save(report, files.path(), target));
    }

    private void save(ImportReport report, Optional<Path> source, Path chosen) {
        context.tasks()
                .run(
                        () -> write(report, source, chosen),
                        written ->
                                context.notices()
                                        .done(
                                                Message.of(
                                                        "intake.refused.saved",
                                                        FileQueue.name(written))),
                        context.notices()::failed);
    }

    private Path write(ImportReport report, Optional<Path> source, Path chosen) throws Exception {
        Path target = asWorkbook(chosen);
        if (source.isPresent()
                && Files.exists(source.get())
                && Files.exists(target)
                && Files.isSameFile(source.get(), target)) {
            throw new RefusedByRule(Message.of("intake.refused.sameFile"));
        }
        new RefusalWorkbook(context.texts()).write(report.issues(Severity.REFUSAL), target);
        return target;
    }

    /** Not every system adds the ending; without asking again nothing may be overwritten by it. */
    private static Path asWorkbook(Path chosen) {
        String name = FileQueue.name(chosen);
        if (name.toLowerCase(Locale.ROOT).endsWith(WORKBOOK)) {
            return chosen;
        }
        Path named = chosen.resolveSibling(name + WORKBOOK);
        return Files.exists(named) ? chosen : named;
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
