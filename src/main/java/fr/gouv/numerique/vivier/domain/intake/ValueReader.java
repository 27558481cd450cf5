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
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the cells of a question into the value of its field. An answer that a field cannot hold is
 * kept as written beside the fields, with a warning.
 */
final class ValueReader {
    private static final DateTimeFormatter WRITTEN_DATE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private static final Set<String> OTHER = Set.of("autre", "autres");

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
        List<Cell> cells = question.isTicked() ? ticked(question, answer) : given(question, answer);
        if (cells.isEmpty()) {
            return;
        }
        switch (question.use()) {
            case QuestionUse.Fills(Field<?> field) -> readInto(field, question, cells, answer);
            case QuestionUse.Kept() -> keep(question, joined(cells), answer);
            case QuestionUse.LeftOut() -> {}
        }
    }

    private static List<Cell> given(Question question, AnswerBuilder answer) {
        return question.columns().stream()
                .map(answer::cell)
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    /** The answers whose columns say yes; the words of « Autre » as they stand. */
    private static List<Cell> ticked(Question question, AnswerBuilder answer) {
        List<Cell> ticked = new ArrayList<>();
        for (int i = 0; i < question.columns().size(); i++) {
            Cell cell = answer.cell(question.columns().get(i));
            if (!cell.isBlank()) {
                switch (Tick.read(cell, question.options().get(i))) {
                    case YES -> ticked.add(Cell.ofText(question.options().get(i)));
                    case WORDS -> ticked.add(cell);
                    case NO -> {}
                }
            }
        }
        return ticked;
    }

    // The type of a field is compared before each cast, and fixes what its values are.
    @SuppressWarnings("unchecked")
    private void readInto(
            Field<?> field, Question question, List<Cell> cells, AnswerBuilder answer) {
        switch (field.type()) {
            case FieldType.Text _ -> readText((Field<String>) field, question, cells, answer);
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

    private static void readText(
            Field<String> field, Question question, List<Cell> cells, AnswerBuilder answer) {
        String written = joined(cells);
        answer.put(field, written);
        if (ExcelDamage.looksCut(written)) {
            answer.warn(question.label(), written, "maybeCut", written.length());
        } else if (ExcelDamage.isRounded(written)) {
            answer.warn(question.label(), written, "scientific", written);
        } else {
            proposeWhole(question, written, answer);
        }
    }

    /** « 1,234E+3 »: all digits are there, so that a person need only say yes. */
    private static void proposeWhole(Question question, String written, AnswerBuilder answer) {
        ExcelDamage.unrounded(written)
                .ifPresent(
                        whole ->
                                answer.warn(
                                        question.label(),
                                        written,
                                        Optional.of(whole),
                                        "scientificWhole",
                                        written,
                                        whole));
    }

    private static void keep(Question question, String written, AnswerBuilder answer) {
        answer.keep(question.label(), written);
        ExcelDamage.withLostZero(question.label(), written)
                .ifPresent(
                        whole ->
                                answer.warn(
                                        question.label(),
                                        written,
                                        Optional.of(whole),
                                        "lostZero",
                                        whole));
        if (ExcelDamage.isRounded(written)) {
            answer.warn(question.label(), written, "scientific", written);
        } else if (ExcelDamage.looksCut(written)) {
            answer.warn(question.label(), written, "maybeCut", written.length());
        } else {
            proposeWhole(question, written, answer);
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
                answer.warn(
                        question.label(),
                        cell.shown(),
                        Optional.of(WRITTEN_DATE.format(date)),
                        "serialDate",
                        date);
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
            for (String part : parts(field, question, cell)) {
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
    private List<String> parts(Field<?> field, Question question, Cell cell) {
        if (question.columns().size() > 1 || question.isTicked()) {
            return List.of(cell.shown());
        }
        return new ChoiceSplitter(question.separator(), part -> isKnown(field, question, part))
                .split(cell.shown());
    }

    private boolean isKnown(Field<?> field, Question question, String part) {
        boolean listed = !field.list().isEmpty() && list(field).recognise(part).isPresent();
        return listed || question.answersSeen().contains(TextKey.of(part));
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
