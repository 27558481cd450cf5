// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The value of any field as one text from which the value can be read again, code and words. A
 * canonical text, which tells equal values apart from others but has lost the words, is read as
 * well as can be.
 */
public final class FieldText {
    private static final char NUMBER = '=';
    private static final char WORDS = '~';

    private FieldText() {}

    /** The value as a text; empty when the field is not given. */
    public static String write(Field<?> field, FieldValues values) {
        Object value = values.get(field);
        return switch (field.type()) {
            case FieldType.Text _ -> (String) value;
            case FieldType.Date _ -> ((Optional<?>) value).map(Object::toString).orElse("");
            case FieldType.SingleChoice _ ->
                    ((Optional<?>) value).map(choice -> text((Choice) choice)).orElse("");
            case FieldType.MultipleChoice _ ->
                    String.join(
                            "",
                            ((List<?>) value)
                                    .stream().map(choice -> text((Choice) choice)).toList());
            case FieldType.Amount _ ->
                    switch ((Quantity) value) {
                        case Quantity.Unknown() -> "";
                        case Quantity.Known(var number) -> NUMBER + number.toPlainString();
                        case Quantity.ToBeDefined(String written) -> WORDS + written;
                    };
        };
    }

    /** The values with this field as the text says; an empty or senseless text says nothing. */
    // The type of a field is compared before each cast, and fixes what its values are.
    @SuppressWarnings("unchecked")
    public static FieldValues read(FieldValues values, Field<?> field, String text) {
        return switch (field.type()) {
            case FieldType.Text _ -> values.with((Field<String>) field, text);
            case FieldType.Date _ -> values.with((Field<Optional<LocalDate>>) field, date(text));
            case FieldType.SingleChoice _ ->
                    values.with(
                            (Field<Optional<Choice>>) field, choices(text).stream().findFirst());
            case FieldType.MultipleChoice _ ->
                    values.with((Field<List<Choice>>) field, choices(text));
            case FieldType.Amount _ -> values.with((Field<Quantity>) field, quantity(text));
        };
    }

    /** What the text says of this field, in the form in which values are compared. */
    public static String canonical(Field<?> field, String text) {
        return read(FieldValues.NONE, field, text).canonical(field);
    }

    private static String text(Choice choice) {
        return Packed.of(List.of(choice.code(), choice.written()));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static List<Choice> choices(String text) {
        List<String> parts = Packed.read(text).orElse(List.of());
        List<Choice> choices = new ArrayList<>();
        if (parts.isEmpty() || parts.size() % 2 != 0) {
            text.lines().filter(key -> !key.isBlank()).map(FieldText::ofKey).forEach(choices::add);
            return choices;
        }
        for (int i = 0; i < parts.size(); i += 2) {
            if (!parts.get(i + 1).isBlank()) {
                choices.add(new Choice(parts.get(i), parts.get(i + 1)));
            }
        }
        return choices;
    }

    /** Keys of answers that were not recognised are plain words; codes of lists are not. */
    private static Choice ofKey(String key) {
        boolean words = key.equals(TextKey.of(key)) && key.chars().anyMatch(Character::isLetter);
        return words ? Choice.unknown(key) : new Choice(key, key);
    }

    private static Quantity quantity(String text) {
        if (text.isEmpty()) {
            return Quantity.unknown();
        }
        String rest = text.substring(1);
        if (text.charAt(0) == WORDS && !rest.isBlank()) {
            return new Quantity.ToBeDefined(rest);
        }
        try {
            return Quantity.of(new BigDecimal(text.charAt(0) == NUMBER ? rest : text));
        } catch (NumberFormatException _) {
            return new Quantity.ToBeDefined(text);
        }
    }
}
