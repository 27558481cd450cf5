// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.ExtraAnswer;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.FieldText;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one row of an import changed of a record that was known: enough to put it back, and to tell
 * whether somebody changed the same since.
 *
 * @param fields what changed, with how it was before
 * @param extras answers without a field, as they were before, if they changed
 * @param extrasAfter stands for those answers as the row left them
 * @param answeredAt when the form was last answered, as known before
 */
public record RecordChange(
        List<FieldChange> fields,
        Optional<List<ExtraAnswer>> extras,
        int extrasAfter,
        Optional<Instant> answeredAt) {

    public RecordChange {
        fields = List.copyOf(fields);
    }

    /**
     * One field.
     *
     * @param before its value before, as {@link FieldText} writes it
     * @param edit its setting by hand before, if it was set
     * @param after stands for the value as the row left it
     */
    public record FieldChange(Field<?> field, String before, Optional<FieldEdit> edit, int after) {}

    /** What differs between both. */
    public static RecordChange between(RecordState before, RecordState after) {
        Set<Field<?>> changed = new LinkedHashSet<>(before.values().differences(after.values()));
        after.edits()
                .forEach(
                        (field, edit) -> {
                            if (!edit.equals(before.edits().get(field))) {
                                changed.add(field);
                            }
                        });
        List<FieldChange> fields = new ArrayList<>();
        for (Field<?> field : changed) {
            fields.add(
                    new FieldChange(
                            field,
                            FieldText.write(field, before.values()),
                            Optional.ofNullable(before.edits().get(field)),
                            mark(field, after.values())));
        }
        boolean sameExtras = before.extras().equals(after.extras());
        return new RecordChange(
                fields,
                sameExtras ? Optional.empty() : Optional.of(before.extras()),
                mark(after.extras()),
                before.answeredAt());
    }

    /** The same for two equal values, in every run of the program. */
    static int mark(Field<?> field, FieldValues values) {
        return values.canonical(field).hashCode();
    }

    static int mark(List<ExtraAnswer> extras) {
        StringBuilder text = new StringBuilder();
        extras.forEach(extra -> text.append(extra.question()).append('\n').append(extra.answer()));
        return text.toString().hashCode();
    }
}
