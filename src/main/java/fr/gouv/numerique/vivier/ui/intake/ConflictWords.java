// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.FieldConflict;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.FieldFormat;
import fr.gouv.numerique.vivier.ui.base.UiContext;

import java.time.ZoneId;

/** An answer that contradicts what was set by hand, as a person reads it. */
final class ConflictWords {
    private final Texts texts;
    private final FieldFormat format;
    private final ZoneId zone;

    ConflictWords(UiContext context) {
        this.texts = context.texts();
        this.format = new FieldFormat(context);
        this.zone = context.clock().getZone();
    }

    String name(FieldConflict conflict) {
        return new QuestionWords(texts).field(conflict.field());
    }

    /** The value that holds, by whom and when it was set. */
    String kept(FieldConflict conflict) {
        return texts.get(
                "intake.conflict.kept",
                shown(conflict.field(), conflict.kept()),
                conflict.editedBy(),
                texts.moment(conflict.editedAt(), zone));
    }

    /** The value of the answer, and when it was given where the export says so. */
    String said(FieldConflict conflict) {
        String said = shown(conflict.field(), conflict.said());
        return conflict.answeredAt()
                .map(at -> texts.get("intake.conflict.saidAt", said, texts.moment(at, zone)))
                .orElseGet(() -> texts.get("intake.conflict.said", said));
    }

    private String shown(Field<?> field, FieldValues values) {
        String shown = format.show(field, values);
        return shown.isEmpty() ? texts.get("intake.row.noAnswer") : shown;
    }
}
