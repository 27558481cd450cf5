// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.FieldConflict;
import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.Layout;
import fr.gouv.numerique.vivier.domain.intake.RowCounts;
import fr.gouv.numerique.vivier.domain.intake.RowIssue;
import fr.gouv.numerique.vivier.domain.intake.RowOutcome;
import fr.gouv.numerique.vivier.domain.intake.Severity;
import fr.gouv.numerique.vivier.domain.intake.SourceFile;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import java.util.Comparator;
import java.util.List;

/** An import as a person reads it. */
final class ImportWords {
    private static final Comparator<RowIssue> GRAVEST_FIRST =
            Comparator.comparing((RowIssue issue) -> issue.severity() == Severity.WARNING);

    private final Texts texts;

    ImportWords(Texts texts) {
        this.texts = texts;
    }

    /** What the button does: « Ajouter 37 talents, mettre à jour 12 ». */
    String action(ImportReport report) {
        int added = report.recordsAdded();
        int updated = report.recordsUpdated();
        FormKind form = report.layout().form();
        if (added == 0 && updated == 0) {
            return texts.get("intake.run.nothing");
        }
        if (updated == 0) {
            return texts.get("intake.run.add." + form, added);
        }
        return added == 0
                ? texts.get("intake.run.update." + form, updated)
                : texts.get("intake.run.both." + form, added, updated);
    }

    /** What has to be known before the button is pressed, or why it cannot be. */
    String beforehand(ImportReport report) {
        RowCounts counts = report.counts();
        if (counts.read() == 0) {
            return texts.get("intake.nothing.empty");
        }
        if (counts.refused() == counts.read()) {
            return texts.get("intake.nothing.allRefused");
        }
        if (!report.changesRecords()) {
            return texts.get("intake.nothing.upToDate");
        }
        return texts.get("intake.notYet", counts.refused());
    }

    /** What an import did: « 37 talents ajoutés, 12 mis à jour ». */
    String done(ImportReport report) {
        FormKind form = report.layout().form();
        int added = report.recordsAdded();
        int updated = report.recordsUpdated();
        if (updated == 0) {
            return texts.get("intake.done.added." + form, added);
        }
        return added == 0
                ? texts.get("intake.done.updated." + form, updated)
                : texts.get("intake.done.both." + form, added, updated);
    }

    /** Sheet or encoding and separator, whichever the file has. */
    String container(SourceFile file, Layout layout) {
        if (file.encoding().isEmpty()) {
            return texts.get("intake.fact.workbook", layout.sheet().name());
        }
        String separator =
                switch (file.separator()) {
                    case ";" -> texts.get("intake.separator.semicolon");
                    case "," -> texts.get("intake.separator.comma");
                    case "\t" -> texts.get("intake.separator.tab");
                    default -> file.separator();
                };
        return texts.get("intake.fact.text", file.encoding(), separator);
    }

    /** The name or title of a row, or that it has none. */
    String label(RowOutcome row) {
        return row.label().isEmpty() ? texts.get("intake.row.nameless") : row.label();
    }

    /** The gravest reason of a row, and how many more there are; empty without any. */
    String reason(RowOutcome row) {
        int all = row.issues().size() + row.conflicts().size();
        if (row.issues().isEmpty() && all > 0) {
            String kept = kept(row.conflicts().getFirst());
            return all == 1 ? kept : texts.get("intake.row.andMore", kept, all - 1);
        }
        return reason(row.issues(), all);
    }

    /** The gravest of these reasons, and how many more there are; empty without any. */
    String reason(List<RowIssue> issues) {
        return reason(issues, issues.size());
    }

    private String reason(List<RowIssue> issues, int all) {
        if (issues.isEmpty()) {
            return "";
        }
        String first = texts.get(issues.stream().min(GRAVEST_FIRST).orElseThrow().reason());
        return all == 1 ? first : texts.get("intake.row.andMore", first, all - 1);
    }

    /** That what was set by hand holds against the answer. */
    String kept(FieldConflict conflict) {
        String name = conflict.field().name();
        String feature =
                TalentFields.ALL.contains(conflict.field()) ? "talent.field." : "mission.field.";
        return texts.get("intake.conflict.kept", texts.get(feature + name));
    }

    /** What is done with a row of this report, in a sentence. */
    String outcome(RowOutcome row, ImportReport report) {
        String what = report.completesAnotherRow(row) ? "AGAIN" : row.status().name();
        return texts.get("intake.outcome." + what + "." + report.layout().form());
    }
}
