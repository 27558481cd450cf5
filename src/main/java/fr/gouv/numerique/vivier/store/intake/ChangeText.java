// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.intake;

import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.RecordChange;
import fr.gouv.numerique.vivier.domain.intake.RecordChange.FieldChange;
import fr.gouv.numerique.vivier.domain.shared.ExtraAnswer;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.Packed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A change of a record as the one text in which it is kept. */
final class ChangeText {
    private static final String NONE = "";

    private ChangeText() {}

    static String write(RecordChange change) {
        return Packed.of(
                List.of(
                        moment(change.answeredAt()),
                        change.extras().map(ChangeText::extras).map(ChangeText::some).orElse(NONE),
                        Integer.toString(change.extrasAfter()),
                        Packed.of(change.fields().stream().map(ChangeText::field).toList())));
    }

    static RecordChange read(FormKind form, String text) {
        List<String> parts = parts(text);
        List<FieldChange> fields = new ArrayList<>();
        for (String field : parts(parts.get(3))) {
            field(form, field).ifPresent(fields::add);
        }
        return new RecordChange(
                fields,
                ifThere(parts.get(1)).map(ChangeText::readExtras),
                Integer.parseInt(parts.get(2)),
                moment(parts.get(0)));
    }

    private static String field(FieldChange change) {
        return Packed.of(
                List.of(
                        change.field().name(),
                        change.before(),
                        change.edit().map(ChangeText::edit).orElse(NONE),
                        Integer.toString(change.after())));
    }

    /** A field that a later version does not know any more cannot be put back. */
    private static Optional<FieldChange> field(FormKind form, String text) {
        List<String> parts = parts(text);
        Optional<Field<?>> known = form.field(parts.get(0));
        return known.map(
                field ->
                        new FieldChange(
                                field,
                                parts.get(1),
                                parts.get(2).isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(edit(parts.get(2))),
                                Integer.parseInt(parts.get(3))));
    }

    private static String edit(FieldEdit edit) {
        return Packed.of(
                List.of(
                        edit.editedAt().toString(),
                        edit.editedBy(),
                        edit.formValue().map(ChangeText::some).orElse(NONE),
                        moment(edit.formAnsweredAt()),
                        Boolean.toString(edit.conflict())));
    }

    private static FieldEdit edit(String text) {
        List<String> parts = parts(text);
        return new FieldEdit(
                Instant.parse(parts.get(0)),
                parts.get(1),
                ifThere(parts.get(2)),
                moment(parts.get(3)),
                Boolean.parseBoolean(parts.get(4)));
    }

    private static String extras(List<ExtraAnswer> extras) {
        List<String> texts = new ArrayList<>();
        for (ExtraAnswer extra : extras) {
            texts.add(extra.question());
            texts.add(extra.answer());
        }
        return Packed.of(texts);
    }

    private static List<ExtraAnswer> readExtras(String text) {
        List<String> texts = parts(text);
        List<ExtraAnswer> extras = new ArrayList<>();
        for (int i = 0; i + 1 < texts.size(); i += 2) {
            extras.add(new ExtraAnswer(texts.get(i), texts.get(i + 1)));
        }
        return extras;
    }

    /** A text that is there, even if it is empty. */
    private static String some(String text) {
        return Packed.of(List.of(text));
    }

    private static Optional<String> ifThere(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(parts(text).getFirst());
    }

    private static String moment(Optional<Instant> moment) {
        return moment.map(Instant::toString).orElse(NONE);
    }

    private static Optional<Instant> moment(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
    }

    private static List<String> parts(String text) {
        return Packed.read(text)
                .orElseThrow(() -> new IllegalStateException("a change of a record is damaged"));
    }
}
