// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.FieldType;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Quantity;
import fr.gouv.numerique.vivier.domain.shared.Texts;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values of fields as a person reads them, and where they come from. */
public final class FieldFormat {
    private final Texts texts;
    private final UiContext context;
    private final ZoneId zone;

    public FieldFormat(UiContext context) {
        texts = context.texts();
        this.context = context;
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
        return context.reference()
                .list(field.list())
                .find(choice.code())
                .filter(_ -> !field.list().equals(ReferenceData.SKILL))
                .map(entry -> entry.label(texts.locale()))
                .orElseGet(choice::written);
    }

    /**
     * Who said so, and why each answer was taken for an entry of its list.
     *
     * @param values the record's
     */
    public String origin(Field<?> field, FieldValues values, Map<Field<?>, FieldEdit> edits) {
        List<Choice> choices =
                switch (field.type()) {
                    case FieldType.SingleChoice _ ->
                            ((Optional<?>) values.get(field))
                                    .stream().map(Choice.class::cast).toList();
                    case FieldType.MultipleChoice _ ->
                            ((List<?>) values.get(field)).stream().map(Choice.class::cast).toList();
                    default -> List.of();
                };
        Stream<String> reasons =
                field.list().isEmpty()
                        ? Stream.empty()
                        : choices.stream().map(choice -> recognised(field, choice));
        return Stream.concat(Stream.of(origin(field, edits)), reasons)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String recognised(Field<?> field, Choice choice) {
        return choice.isKnown()
                ? context.reference()
                        .list(field.list())
                        .recognition(choice.written())
                        .map(known -> texts.get(known.explanation()))
                        .orElse("")
                : texts.get("reference.rule.none", choice.written());
    }

    private String show(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Unknown() -> "";
            case Quantity.ToBeDefined(String written) -> written;
            case Quantity.Known(BigDecimal number) ->
                    NumberFormat.getInstance(texts.locale()).format(number);
        };
    }

    /** Who said so: the form, or a coordinator and when, with what the form says instead. */
    public String origin(Field<?> field, Map<Field<?>, FieldEdit> edits) {
        FieldEdit edit = edits.get(field);
        if (edit == null) {
            return texts.get("field.origin.form");
        }
        String edited =
                texts.get(
                        "field.origin.edited",
                        edit.editedBy(),
                        texts.moment(edit.editedAt(), zone));
        return edit.formValue()
                .map(form -> edited + "\n" + texts.get("field.origin.formSays", form))
                .orElse(edited);
    }
}
