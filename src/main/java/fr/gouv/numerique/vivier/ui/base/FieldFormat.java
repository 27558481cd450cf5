// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.FieldOrigins;
import fr.gouv.numerique.vivier.domain.shared.FieldText;
import fr.gouv.numerique.vivier.domain.shared.FieldType;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Quantity;
import fr.gouv.numerique.vivier.domain.shared.Texts;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values of fields as a person reads them, and where they come from. */
public final class FieldFormat {
    private final Texts texts;
    private final ReferenceData reference;
    private final ZoneId zone;

    public FieldFormat(UiContext context) {
        texts = context.texts();
        reference = context.reference();
        zone = context.clock().getZone();
    }

    /** The value in words; empty when the field is not given. */
    public String show(Field<?> field, FieldValues values) {
        Object value = values.get(field);
        return switch (field.type()) {
            case FieldType.Text _ -> (String) value;
            case FieldType.Date _ ->
                    ((Optional<?>) value).map(date -> texts.date((LocalDate) date)).orElse("");
            case FieldType.SingleChoice _ ->
                    ((Optional<?>) value).map(choice -> show(field, (Choice) choice)).orElse("");
            case FieldType.MultipleChoice _ ->
                    ((List<?>) value)
                            .stream()
                                    .map(choice -> show(field, (Choice) choice))
                                    .collect(Collectors.joining(", "));
            case FieldType.Amount _ -> show((Quantity) value);
        };
    }

    /** The list's own wording where the answer was recognised, else the person's. */
    public String show(Field<?> field, Choice choice) {
        if (field.list().isEmpty() || !choice.isKnown()) {
            return choice.written();
        }
        return reference
                .list(field.list())
                .find(choice.code())
                .filter(_ -> !field.list().equals(ReferenceData.SKILL))
                .map(entry -> entry.label(texts.locale()))
                .orElseGet(choice::written);
    }

    private String show(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Unknown() -> "";
            case Quantity.ToBeDefined(String written) -> written;
            case Quantity.Known(BigDecimal number) ->
                    NumberFormat.getInstance(texts.locale()).format(number);
        };
    }

    /**
     * Where the value comes from: the answer in its file, or a coordinator and when, with what the
     * form says instead. Empty for a field that nobody gave.
     */
    public String origin(
            Field<?> field,
            FieldValues values,
            Map<Field<?>, FieldEdit> edits,
            FieldOrigins origins) {
        FieldEdit edit = edits.get(field);
        if (edit != null) {
            String edited = texts.get("field.origin.edited", edit.editedBy(), day(edit.editedAt()));
            return edit.formValue()
                    .filter(
                            said ->
                                    !FieldText.canonical(field, said)
                                            .equals(values.canonical(field)))
                    .map(said -> edited + "\n" + formSays(field, said, edit.formAnsweredAt()))
                    .orElse(edited);
        }
        if (!values.has(field)) {
            return "";
        }
        return origins.of(field).map(this::answer).orElseGet(() -> texts.get("field.origin.form"));
    }

    /** What a later answer says of a field that was set by hand. */
    public String conflict(Field<?> field, FieldEdit edit) {
        return formSays(field, edit.formValue().orElse(""), edit.formAnsweredAt());
    }

    private String formSays(Field<?> field, String said, Optional<Instant> answeredAt) {
        String shown = show(field, FieldText.read(FieldValues.NONE, field, said));
        return answeredAt
                .map(moment -> texts.get("field.origin.formSaysOn", day(moment), shown))
                .orElseGet(() -> texts.get("field.origin.formSays", shown));
    }

    private String answer(FieldOrigins.Answer answer) {
        String file = answer.source().file();
        String row = Integer.toString(answer.source().row());
        return answer.answeredAt()
                .map(moment -> texts.get("field.origin.answered", day(moment), file, row))
                .orElseGet(
                        () ->
                                texts.get(
                                        "field.origin.imported",
                                        day(answer.importedAt()),
                                        file,
                                        row));
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}
