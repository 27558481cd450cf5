// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.UndoReport;
import fr.gouv.numerique.vivier.domain.shared.Texts;

/** The undoing of an import as a person reads it. */
final class UndoWords {
    private final Texts texts;

    UndoWords(Texts texts) {
        this.texts = texts;
    }

    /** What it would do: « 12 talents seront retirés, 3 rétablis, 2 conservés. ». */
    String preview(UndoReport report) {
        return texts.get(
                "intake.undo.preview." + report.run().form(),
                report.removed(),
                report.restored(),
                report.kept().size());
    }

    /** What the button does: « Retirer 12 talents, rétablir 3 ». */
    String action(UndoReport report) {
        FormKind form = report.run().form();
        if (!report.changesRecords()) {
            return texts.get("intake.undo.nothing");
        }
        if (report.restored() == 0) {
            return texts.get("intake.undo.remove." + form, report.removed());
        }
        return report.removed() == 0
                ? texts.get("intake.undo.restore." + form, report.restored())
                : texts.get("intake.undo.both." + form, report.removed(), report.restored());
    }

    /** A record that stays, and why: « T-0012 Camille Dupont : … ». */
    String left(UndoReport.Left left, FormKind form) {
        String name = (left.ref() + " " + left.label()).strip();
        String reason = texts.get(left.record().message(form));
        return name.isEmpty() ? reason : texts.get("intake.undo.left", name, reason);
    }
}
