// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An answer says something else than what a coordinator set by hand. What was set by hand holds.
 *
 * @param field which field
 * @param kept the value that holds, alone
 * @param editedAt when it was set
 * @param editedBy by whom
 * @param said the value of the answer, alone
 * @param answeredAt when it was given, where the export says so
 */
public record FieldConflict(
        Field<?> field,
        FieldValues kept,
        Instant editedAt,
        String editedBy,
        FieldValues said,
        Optional<Instant> answeredAt) {

    /** Where this answer contradicts the record, in the order of the form. */
    public static List<FieldConflict> of(RecordState known, RowAnswer answer) {
        if (known.edits().isEmpty()) {
            return List.of();
        }
        List<FieldConflict> conflicts = new ArrayList<>();
        for (Field<?> field : answer.values().fields()) {
            FieldEdit edit = known.edits().get(field);
            if (edit != null
                    && !answer.values().canonical(field).equals(known.values().canonical(field))) {
                conflicts.add(
                        new FieldConflict(
                                field,
                                known.values().only(field),
                                edit.editedAt(),
                                edit.editedBy(),
                                answer.values().only(field),
                                answer.answeredAt()));
            }
        }
        return conflicts;
    }
}
