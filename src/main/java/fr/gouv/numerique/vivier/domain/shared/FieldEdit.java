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
 * @param formValue what the latest answer to the form says of this field, if it says something
 *     else, as {@link FieldText} writes it
 * @param formAnsweredAt when that answer was given, where the export says so
 * @param conflict whether that answer came after the edit, and nobody has decided between them
 */
public record FieldEdit(
        Instant editedAt,
        String editedBy,
        Optional<String> formValue,
        Optional<Instant> formAnsweredAt,
        boolean conflict) {

    /** An edit about which nothing is to be decided. */
    public FieldEdit(
            Instant editedAt,
            String editedBy,
            Optional<String> formValue,
            Optional<Instant> formAnsweredAt) {
        this(editedAt, editedBy, formValue, formAnsweredAt, false);
    }

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
        FieldEdit edit =
                earlier == null
                        ? new FieldEdit(
                                now,
                                actor,
                                Optional.of(FieldText.write(field, values))
                                        .filter(text -> !text.isEmpty()),
                                answeredAt)
                        : new FieldEdit(now, actor, earlier.formValue(), earlier.formAnsweredAt());
        Map<Field<?>, FieldEdit> all = new LinkedHashMap<>(edits);
        all.put(field, edit);
        return all;
    }

    /**
     * A record after somebody chose between a form's answer and a hand.
     *
     * @param values the fields in force
     * @param edits those that are still set by hand
     */
    public record Decided(FieldValues values, Map<Field<?>, FieldEdit> edits) {}

    /** The form's word holds: the field is as if nobody had set it. */
    public static Decided taken(
            Field<?> field, FieldValues values, Map<Field<?>, FieldEdit> edits) {
        Map<Field<?>, FieldEdit> rest = new LinkedHashMap<>(edits);
        FieldEdit edit = rest.remove(field);
        Optional<String> said = edit == null ? Optional.empty() : edit.formValue();
        return new Decided(
                said.map(text -> FieldText.read(values, field, text)).orElse(values), rest);
    }

    /** The hand holds: nothing is to be decided until the form says something else again. */
    public static Decided kept(Field<?> field, FieldValues values, Map<Field<?>, FieldEdit> edits) {
        Map<Field<?>, FieldEdit> all = new LinkedHashMap<>(edits);
        all.computeIfPresent(field, (_, edit) -> edit.settled());
        return new Decided(values, all);
    }

    /** Whether the same person set the field at the same moment: the same act. */
    public boolean isSameAct(FieldEdit other) {
        return editedAt.equals(other.editedAt) && editedBy.equals(other.editedBy);
    }

    /** The same edit, with what a later answer to the form says, if it says something else. */
    public FieldEdit withFormValue(Optional<String> value, Optional<Instant> answeredAt) {
        return new FieldEdit(editedAt, editedBy, value, answeredAt, value.isPresent());
    }

    /** The same edit, of which somebody has decided that it holds. */
    public FieldEdit settled() {
        return new FieldEdit(editedAt, editedBy, formValue, formAnsweredAt, false);
    }
}
