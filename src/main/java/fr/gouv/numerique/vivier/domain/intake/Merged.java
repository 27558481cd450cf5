// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.ExtraAnswer;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.FieldText;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a talent and a mission have in common when a later answer comes in.
 *
 * @param values the fields in force
 * @param edits the fields set by hand, with what the form says of them now
 */
record Merged(FieldValues values, Map<Field<?>, FieldEdit> edits) {

    static Merged of(FieldValues known, Map<Field<?>, FieldEdit> knownEdits, RowAnswer answer) {
        Map<Field<?>, FieldEdit> edits = new LinkedHashMap<>(knownEdits);
        for (Field<?> field : answer.values().fields()) {
            FieldEdit edit = edits.get(field);
            if (edit != null) {
                boolean agrees = answer.values().canonical(field).equals(known.canonical(field));
                Optional<String> differs =
                        agrees
                                ? Optional.empty()
                                : Optional.of(FieldText.write(field, answer.values()));
                if (!saysSame(field, edit.formValue(), differs)) {
                    edits.put(field, edit.withFormValue(differs, answer.answeredAt()));
                }
            }
        }
        FieldValues free = answer.values().without(knownEdits.keySet());
        return new Merged(known.overlaidWith(free), edits);
    }

    private static boolean saysSame(Field<?> field, Optional<String> known, Optional<String> said) {
        return known.map(text -> FieldText.canonical(field, text))
                .equals(said.map(text -> FieldText.canonical(field, text)));
    }

    /** A later answer to the same question takes the place of the earlier one. */
    static List<ExtraAnswer> extras(List<ExtraAnswer> known, List<ExtraAnswer> newer) {
        List<ExtraAnswer> all = new ArrayList<>(known);
        for (ExtraAnswer extra : newer) {
            if (!all.contains(extra)) {
                all.removeIf(old -> old.question().equals(extra.question()) && known.contains(old));
                all.add(extra);
            }
        }
        return all;
    }
}
