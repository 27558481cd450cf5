// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.shared;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /**
     * Sets a field by hand.
     *
     * @param values the record before, whose value the form gave unless it was edited before
     * @param edits the edits before
     * @param answeredAt when the form was last answered
     * @return the edits with this one
     */
    public static <T> Map<Field<?>, FieldEdit> byHand(
            Field<T> field,
            FieldValues values,
            Map<Field<?>, FieldEdit> edits,
            Optional<Instant> answeredAt,
            Instant now,
            String actor) {
        FieldEdit earlier = edits.get(field);
        Optional<String> formValue =
                earlier == null
                        ? Optional.of(values.canonical(field)).filter(text -> !text.isEmpty())
                        : earlier.formValue();
        Map<Field<?>, FieldEdit> all = new LinkedHashMap<>(edits);
        all.put(field, new FieldEdit(now, actor, formValue, answeredAt));
        return all;
    }

    /** The same edit, with what a later answer to the form says, if it says something else. */
    public FieldEdit withFormValue(Optional<String> value, Optional<Instant> answeredAt) {
        return new FieldEdit(editedAt, editedBy, value, answeredAt);
    }
}
