// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.quality;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.FieldType;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.TextDamage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rules that hold for talents and missions alike. */
final class RecordRules {
    /** « Autre » is an answer of the forms: there is nothing to recognise in it. */
    private static final Set<String> OTHER = Set.of("autre", "autres");

    private RecordRules() {}

    /** Answers to closed questions that no list knows, skills or all others. */
    static Optional<Finding> unknown(
            Rule rule,
            boolean skills,
            List<Field<?>> fields,
            FieldValues values,
            Circumstances known) {
        List<Field<?>> found = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Field<?> field : fields) {
            if (field.list().isEmpty()
                    || !values.has(field)
                    || skills != field.list().equals(ReferenceData.SKILL)) {
                continue;
            }
            List<String> unknown =
                    choices(field, values)
                            .filter(choice -> !choice.isKnown())
                            .filter(choice -> !OTHER.contains(choice.key()))
                            .filter(choice -> !known.isLeftAsWritten(field.list(), choice.key()))
                            .map(Choice::written)
                            .toList();
            if (!unknown.isEmpty()) {
                found.add(field);
                words.addAll(unknown);
            }
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Finding(
                                rule,
                                found,
                                List.of(String.join(", ", words.stream().distinct().toList()))));
    }

    private static Stream<Choice> choices(Field<?> field, FieldValues values) {
        Object value = values.get(field);
        return switch (field.type()) {
            case FieldType.SingleChoice _ -> ((Optional<?>) value).stream().map(Choice.class::cast);
            case FieldType.MultipleChoice _ -> ((List<?>) value).stream().map(Choice.class::cast);
            default -> Stream.of();
        };
    }

    /** Fields set by hand of which the form says something else by now. */
    static Optional<Finding> formDiffers(
            List<Field<?>> order, FieldValues values, Map<Field<?>, FieldEdit> edits) {
        List<Field<?>> found =
                order.stream()
                        .filter(edits::containsKey)
                        .filter(field -> isLater(values, field, edits))
                        .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(Rule.FORM_DIFFERS, found, List.of()));
    }

    /** What the form said when the field was set by hand is no news; a later answer is. */
    private static boolean isLater(
            FieldValues values, Field<?> field, Map<Field<?>, FieldEdit> edits) {
        FieldEdit edit = edits.get(field);
        return edit != null
                && edit.formValue()
                        .filter(said -> !said.equals(values.canonical(field)))
                        .isPresent()
                && edit.formAnsweredAt().map(at -> at.isAfter(edit.editedAt())).orElse(false);
    }

    static Optional<Finding> lostLetters(List<Field<String>> names, FieldValues values) {
        return names.stream()
                .filter(name -> TextDamage.hasLostLetters(values.get(name)))
                .findFirst()
                .map(name -> Finding.of(Rule.LOST_LETTERS, name, values.get(name)));
    }

    static Optional<Finding> cutText(List<Field<String>> texts, FieldValues values) {
        List<Field<?>> cut = new ArrayList<>();
        for (Field<String> text : texts) {
            String said = values.get(text);
            if (!said.isEmpty() && TextDamage.looksCut(said)) {
                cut.add(text);
            }
        }
        return cut.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(Rule.CUT_TEXT, cut, List.of()));
    }
}
