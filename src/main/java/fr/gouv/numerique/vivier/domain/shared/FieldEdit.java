// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.shared;

import java.time.Instant;
import java.util.Optional;

/**
 * A coordinator set a field by hand. The value in force is in the record; what the form said later
 * is kept here, so that a difference can be shown with both dates.
 *
 * @param editedAt when
 * @param editedBy who
 * @param formValue what the latest answer to the form says of this field, if it says something else
 * @param formAnsweredAt when that answer was given, where the export says so
 */
public record FieldEdit(
        Instant editedAt,
        String editedBy,
        Optional<String> formValue,
        Optional<Instant> formAnsweredAt) {

    /** The same edit, with what a later answer to the form says. */
    public FieldEdit withFormValue(String value, Optional<Instant> answeredAt) {
        return new FieldEdit(editedAt, editedBy, Optional.of(value), answeredAt);
    }
}
