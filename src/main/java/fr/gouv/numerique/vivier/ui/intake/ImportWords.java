// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.FieldConflict;
import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.Layout;
import fr.gouv.numerique.vivier.domain.intake.RowCounts;
import fr.gouv.numerique.vivier.domain.intake.RowDuplicate;
import fr.gouv.numerique.vivier.domain.intake.RowIssue;
import fr.gouv.numerique.vivier.domain.intake.RowOutcome;
import fr.gouv.numerique.vivier.domain.intake.Severity;
import fr.gouv.numerique.vivier.domain.intake.SourceFile;
import fr.gouv.numerique.vivier.domain.intake.TextReading;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import java.util.ArrayList;
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
        if (file.separator().isEmpty()) {
            return texts.get("intake.fact.workbook", layout.sheet().name());
        }
        String separator = separator(file.separator());
        if (file.encoding().isEmpty()) {
            return separator;
        }
        return texts.get("intake.fact.text", encoding(file.encoding()), separator);
    }

    /** A separator as a person calls it. */
    String separator(String sign) {
        return switch (sign) {
            case ";" -> texts.get("intake.separator.semicolon");
            case "," -> texts.get("intake.separator.comma");
            case "\t" -> texts.get("intake.separator.tab");
            case "|" -> texts.get("intake.separator.pipe");
            default -> sign;
        };
    }

    /** An encoding as a person calls it. */
    String encoding(String name) {
        return TextReading.ENCODINGS.contains(name)
                ? texts.get("intake.encoding." + name.replace("-", ""))
                : name;
    }

    /**
     * « 240 lues = 231 nouvelles + 4 mises à jour + 5 refusées », without what there is none of.
     */
    String sum(RowCounts counts) {
        List<String> terms = new ArrayList<>();
        add(terms, RowTab.CREATED, counts.created());
        add(terms, RowTab.UPDATED, counts.updated());
        add(terms, RowTab.UNCHANGED, counts.unchanged());
        add(terms, RowTab.REFUSED, counts.refused());
        add(terms, RowTab.LEFT_OUT, counts.leftOut());
        return texts.get("intake.sum", counts.read(), String.join(" + ", terms));
    }

    private void add(List<String> terms, RowTab tab, int rows) {
        if (rows > 0) {
            terms.add(texts.get("intake.sum.term", rows, texts.get("intake.sum." + tab, rows)));
        }
    }

    /** The name or title of a row, or that it has none. */
    String label(RowOutcome row) {
        return row.label().isEmpty() ? texts.get("intake.row.nameless") : row.label();
    }

    /** The gravest reason of a row, and how many more there are; empty without any. */
    String reason(RowOutcome row) {
        int all = row.issues().size() + row.conflicts().size() + row.duplicates().size();
        if (!row.issues().isEmpty()) {
            return reason(row.issues(), all);
        }
        if (all == 0) {
            return "";
        }
        String first =
                row.conflicts().isEmpty()
                        ? lookAlike(row.duplicates().getFirst())
                        : kept(row.conflicts().getFirst());
        return all == 1 ? first : texts.get("intake.row.andMore", first, all - 1);
    }

    /** Whom a new row may be the same as. */
    String lookAlike(RowDuplicate duplicate) {
        return texts.get(
                "intake.row.lookAlike", duplicate.name(), duplicate.ref(), duplicate.score());
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
