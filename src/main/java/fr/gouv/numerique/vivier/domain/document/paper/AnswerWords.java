// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.paper;

import fr.gouv.numerique.vivier.domain.document.field.FieldWords;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldType;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Quantity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the fields of a talent or a mission say, in French. */
public final class AnswerWords {
    private static final int SHORT = 48;

    private final ReferenceData reference;
    private final FieldWords words;

    public AnswerWords(ReferenceData reference, FieldWords words) {
        this.reference = reference;
        this.words = words;
    }

    /** The words of closed lists and of the bundles. */
    public FieldWords words() {
        return words;
    }

    /** The lines of a value, none when the field is not given. */
    public List<String> show(Field<?> field, FieldValues values) {
        Object value = values.get(field);
        return switch (field.type()) {
            case FieldType.Text _ -> Rows.lines((String) value);
            case FieldType.Date _ ->
                    ((Optional<?>) value)
                            .stream().map(date -> words.date((LocalDate) date)).toList();
            case FieldType.SingleChoice _ ->
                    ((Optional<?>) value)
                            .stream().map(choice -> show(field, (Choice) choice)).toList();
            case FieldType.MultipleChoice _ ->
                    list(
                            ((List<?>) value)
                                    .stream().map(choice -> show(field, (Choice) choice)).toList());
            case FieldType.Amount _ ->
                    switch ((Quantity) value) {
                        case Quantity.Unknown() -> List.of();
                        case Quantity.ToBeDefined(String written) -> List.of(written);
                        case Quantity.Known(var number) -> List.of(words.number(number));
                    };
        };
    }

    /** The list's wording where the answer was recognised, else the person's. */
    private String show(Field<?> field, Choice choice) {
        boolean inAList =
                !field.list().isEmpty()
                        && choice.isKnown()
                        && !field.list().equals(ReferenceData.SKILL);
        return inAList ? words.label(field.list(), choice) : choice.written();
    }

    /** The name of a skill. */
    public String skill(String code) {
        return reference.skills().find(code).map(skill -> skill.french()).orElse(code);
    }

    /** Short entries stand side by side, long ones below each other, each after a dash. */
    static List<String> list(List<String> entries) {
        if (entries.size() < 2) {
            return entries;
        }
        return entries.stream().allMatch(entry -> entry.length() <= SHORT)
                ? List.of(joined(entries))
                : entries.stream().map(entry -> "– " + entry).toList();
    }

    /** Entries side by side. */
    static String joined(List<String> entries) {
        return String.join(", ", entries);
    }
}
