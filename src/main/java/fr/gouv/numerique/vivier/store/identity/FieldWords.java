// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.identity;

import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldType;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The value of a field as words, each with the code of the entry it was recognised as. */
final class FieldWords {
    private static final String NUMBER = "number";

    private FieldWords() {}

    /**
     * One word.
     *
     * @param code empty when there is none
     * @param written never empty
     */
    record Word(String code, String written) {}

    static List<Word> write(Field<?> field, FieldValues values) {
        Object value = values.get(field);
        return switch (field.type()) {
            case FieldType.Text _ -> List.of(new Word("", (String) value));
            case FieldType.Date _ ->
                    ((Optional<?>) value)
                            .stream().map(day -> new Word("", day.toString())).toList();
            case FieldType.SingleChoice _ ->
                    ((Optional<?>) value)
                            .stream().map(Choice.class::cast).map(FieldWords::word).toList();
            case FieldType.MultipleChoice _ ->
                    ((List<?>) value)
                            .stream().map(Choice.class::cast).map(FieldWords::word).toList();
            case FieldType.Amount _ ->
                    switch ((Quantity) value) {
                        case Quantity.Unknown() -> List.of();
                        case Quantity.ToBeDefined(String written) -> List.of(new Word("", written));
                        case Quantity.Known(BigDecimal number) ->
                                List.of(new Word(NUMBER, number.toPlainString()));
                    };
        };
    }

    private static Word word(Choice choice) {
        return new Word(choice.code(), choice.written());
    }

    /** Puts the value that these words stand for, at least one. */
    static <T> void read(Field<T> field, List<Word> words, FieldValues.Builder values) {
        Word first = words.getFirst();
        Object value =
                switch (field.type()) {
                    case FieldType.Text _ -> first.written();
                    case FieldType.Date _ -> Optional.of(LocalDate.parse(first.written()));
                    case FieldType.SingleChoice _ -> Optional.of(choice(first));
                    case FieldType.MultipleChoice _ ->
                            words.stream().map(FieldWords::choice).toList();
                    case FieldType.Amount _ ->
                            first.code().equals(NUMBER)
                                    ? Quantity.of(new BigDecimal(first.written()))
                                    : new Quantity.ToBeDefined(first.written());
                };
        // Each branch gives what its type holds.
        @SuppressWarnings("unchecked")
        T typed = (T) value;
        values.put(field, typed);
    }

    private static Choice choice(Word word) {
        return new Choice(word.code(), word.written());
    }
}
