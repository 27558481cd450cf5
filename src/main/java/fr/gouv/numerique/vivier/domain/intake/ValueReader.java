// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.ReferenceList;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldType;
import fr.gouv.numerique.vivier.domain.shared.Quantity;
import fr.gouv.numerique.vivier.domain.shared.TextKey;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkillReader;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the cells of a question into the value of its field. An answer that a field cannot hold is
 * kept as written beside the fields, with a warning.
 */
final class ValueReader {
    private static final Set<String> OTHER = Set.of("autre", "autres");

    private static final Pattern SEVERAL = Pattern.compile("\\s*;\\s*|\\s*\\n\\s*");

    /** As large and as fine as the store keeps: six digits, then two. */
    private static final Pattern NUMBER =
            Pattern.compile("0*(\\d{1,6}(?:[.,]\\d{1,2})?)(?:\\s*jours?)?");

    private static final Pattern OPEN =
            Pattern.compile("(a definir|a preciser|a determiner|variable|selon .*).*");

    private final Layout layout;
    private final ReferenceData reference;
    private final TalentSkillReader skills;

    ValueReader(Layout layout, ReferenceData reference) {
        this.layout = layout;
        this.reference = reference;
        this.skills = new TalentSkillReader(reference);
    }

    void read(Question question, AnswerBuilder answer) {
        List<Cell> cells =
                question.columns().stream()
                        .map(answer::cell)
                        .filter(cell -> !cell.isBlank())
                        .toList();
        if (cells.isEmpty()) {
            return;
        }
        if (question.field().isEmpty()) {
            answer.keep(question.label(), joined(cells));
            return;
        }
        readInto(question.field().get(), question, cells, answer);
    }

    // The type of a field is compared before each cast, and fixes what its values are.
    @SuppressWarnings("unchecked")
    private void readInto(
            Field<?> field, Question question, List<Cell> cells, AnswerBuilder answer) {
        switch (field.type()) {
            case FieldType.Text _ -> answer.put((Field<String>) field, joined(cells));
            case FieldType.Date _ ->
                    readDate((Field<Optional<LocalDate>>) field, question, cells, answer);
            case FieldType.SingleChoice _ ->
                    readChoice((Field<Optional<Choice>>) field, question, cells, answer);
            case FieldType.MultipleChoice _ ->
                    readChoices((Field<List<Choice>>) field, question, cells, answer);
            case FieldType.Amount _ ->
                    readQuantity((Field<Quantity>) field, question, cells.getFirst(), answer);
        }
    }

    private void readDate(
            Field<Optional<LocalDate>> field,
            Question question,
            List<Cell> cells,
            AnswerBuilder answer) {
        Cell cell = cells.getFirst();
        boolean monthFirst = layout.monthFirst().contains(question.firstColumn());
        switch (DateReader.read(cell, monthFirst)) {
            case DateReader.Outcome.Read(LocalDate date) -> answer.put(field, Optional.of(date));
            case DateReader.Outcome.Serial(LocalDate date) -> {
                answer.put(field, Optional.of(date));
                answer.warn(question.label(), cell.shown(), "serialDate", date);
            }
            case DateReader.Outcome.NoSuchDay() ->
                    answer.refuse(question.label(), cell.shown(), "noSuchDay", cell.shown());
            case DateReader.Outcome.NotADate() -> {
                answer.keep(question.label(), cell.shown());
                answer.warn(question.label(), cell.shown(), "notADate");
            }
        }
    }

    private void readChoice(
            Field<Optional<Choice>> field,
            Question question,
            List<Cell> cells,
            AnswerBuilder answer) {
        String written = joined(cells);
        Choice choice = list(field).choose(written);
        answer.put(field, Optional.of(choice));
        if (isDoubtful(choice)) {
            answer.warn(question.label(), written, "unknownChoice");
        }
    }

    /** « Autre » is an answer of the forms: there is nothing to recognise in it. */
    private static boolean isDoubtful(Choice choice) {
        return !choice.isKnown() && !OTHER.contains(choice.key());
    }

    private void readChoices(
            Field<List<Choice>> field, Question question, List<Cell> cells, AnswerBuilder answer) {
        List<Choice> choices = new ArrayList<>(answer.get(field));
        for (Cell cell : cells) {
            for (String part : parts(question, cell)) {
                Choice choice = choice(field, part);
                if (choices.stream().noneMatch(known -> known.key().equals(choice.key()))) {
                    choices.add(choice);
                }
                if (isDoubtful(choice) && !field.list().isEmpty()) {
                    answer.warn(question.label(), part, "unknownChoice");
                }
            }
        }
        answer.put(field, choices);
    }

    private Choice choice(Field<List<Choice>> field, String written) {
        if (field.equals(TalentFields.SKILL_LEVELS)) {
            return skills.levelAnswer(written);
        }
        return field.list().isEmpty() ? Choice.unknown(written) : list(field).choose(written);
    }

    /** One cell may hold several answers; a cell of its own per answer holds one. */
    private static List<String> parts(Question question, Cell cell) {
        if (question.columns().size() > 1) {
            return List.of(cell.shown());
        }
        return SEVERAL.splitAsStream(cell.shown()).filter(part -> !part.isBlank()).toList();
    }

    private static void readQuantity(
            Field<Quantity> field, Question question, Cell cell, AnswerBuilder answer) {
        String written = cell.shown();
        Matcher number = NUMBER.matcher(written);
        if (number.matches()) {
            answer.put(field, Quantity.of(new BigDecimal(number.group(1).replace(',', '.'))));
        } else if (OPEN.matcher(TextKey.of(written)).matches()) {
            answer.put(field, new Quantity.ToBeDefined(written));
        } else {
            answer.keep(question.label(), written);
            answer.warn(question.label(), written, "notANumber");
        }
    }

    private ReferenceList list(Field<?> field) {
        return reference.list(field.list());
    }

    private static String joined(List<Cell> cells) {
        return String.join(" ; ", cells.stream().map(Cell::shown).toList());
    }
}
