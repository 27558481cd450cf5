// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldType;
import fr.gouv.numerique.vivier.domain.shared.TextKey;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/** What the answers of a column say about the field that it may fill. */
final class AnswerEvidence {
    /** Fewer answers prove nothing. */
    private static final int ENOUGH = 5;

    /** Lists whose entries are found nowhere else: a yes or a level may answer anything. */
    private static final Set<String> TELLING_LISTS =
            Set.of(
                    ReferenceData.TITLE,
                    ReferenceData.BRANCH,
                    ReferenceData.MINISTRY,
                    ReferenceData.REGION,
                    ReferenceData.EMPLOYMENT_STATUS,
                    ReferenceData.CATEGORY,
                    ReferenceData.PROFESSION,
                    ReferenceData.EXPERIENCE,
                    ReferenceData.MISSION_KIND,
                    ReferenceData.SKILL);

    private static final Set<Field<?>> ADDRESSES =
            Set.of(TalentFields.EMAIL, TalentFields.LINE_MANAGER_EMAIL, MissionFields.LEAD_EMAIL);

    private final ReferenceData reference;

    AnswerEvidence(ReferenceData reference) {
        this.reference = reference;
    }

    /** Whether answers of this field's kind cannot be answers to anything else. */
    boolean isTelling(Field<?> field) {
        return ADDRESSES.contains(field) || TELLING_LISTS.contains(field.list());
    }

    /** The share of answers that are of the field's kind; nothing when any words would be. */
    OptionalDouble support(Field<?> field, Question question, List<SheetRow> sample) {
        if (question.isTicked()) {
            return share(question.options(), option -> isOf(field, option));
        }
        if (ADDRESSES.contains(field)) {
            return share(texts(question, sample), FormRules::isEmail);
        }
        return switch (field.type()) {
            case FieldType.Text _ -> OptionalDouble.empty();
            case FieldType.Date _ -> share(cells(question, sample), AnswerEvidence::isDate);
            case FieldType.SingleChoice _ ->
                    share(texts(question, sample), text -> isOf(field, text));
            case FieldType.MultipleChoice _ ->
                    field.list().isEmpty()
                            ? OptionalDouble.empty()
                            : share(
                                    texts(question, sample),
                                    text -> isSomeOf(field, question.separator(), text));
            case FieldType.Amount _ ->
                    share(
                            texts(question, sample),
                            text -> !text.isEmpty() && Character.isDigit(text.charAt(0)));
        };
    }

    /**
     * What parts the answers in a cell: the tool's habit, unless more answers are recognised with
     * another. Never a comma by habit of nobody.
     */
    AnswerSeparator separator(Question question, AnswerSeparator habit, List<SheetRow> sample) {
        if (question.columns().size() > 1) {
            return AnswerSeparator.NONE;
        }
        if (question.field().isEmpty()) {
            return comeBack(habit, texts(question, sample)) ? habit : AnswerSeparator.NONE;
        }
        if (!question.fillsType(FieldType.CHOICES)) {
            return AnswerSeparator.NONE;
        }
        Field<?> field = question.field().orElseThrow();
        if (field.list().isEmpty()) {
            return habit;
        }
        List<String> texts = texts(question, sample);
        AnswerSeparator best = habit;
        long most = recognised(field, habit, texts);
        for (AnswerSeparator other :
                List.of(AnswerSeparator.SEMICOLON, AnswerSeparator.COMMA, AnswerSeparator.PIPE)) {
            long found = recognised(field, other, texts);
            if (found > most) {
                most = found;
                best = other;
            }
        }
        return best;
    }

    /** Whether what the separator parts is said again and again, as only listed answers are. */
    private static boolean comeBack(AnswerSeparator separator, List<String> texts) {
        ChoiceSplitter splitter = new ChoiceSplitter(separator, _ -> false);
        Set<String> different = new HashSet<>();
        int parts = 0;
        int most = 0;
        for (String text : texts) {
            List<String> answers = splitter.split(text);
            answers.forEach(answer -> different.add(TextKey.of(answer)));
            parts += answers.size();
            most = Math.max(most, answers.size());
        }
        return texts.size() >= ENOUGH && most > 1 && different.size() * 2 <= parts;
    }

    private long recognised(Field<?> field, AnswerSeparator separator, List<String> texts) {
        ChoiceSplitter splitter = new ChoiceSplitter(separator, text -> isOf(field, text));
        return texts.stream()
                .flatMap(text -> splitter.split(text).stream())
                .filter(part -> isOf(field, part))
                .count();
    }

    private boolean isSomeOf(Field<?> field, AnswerSeparator separator, String text) {
        return new ChoiceSplitter(separator, part -> isOf(field, part))
                        .split(text).stream().anyMatch(part -> isOf(field, part))
                || new ChoiceSplitter(AnswerSeparator.COMMA, part -> isOf(field, part))
                        .split(text).stream().anyMatch(part -> isOf(field, part));
    }

    private boolean isOf(Field<?> field, String text) {
        if (field.list().isEmpty()) {
            return false;
        }
        String answer =
                field.equals(TalentFields.SKILL_LEVELS) && text.lastIndexOf(':') > 0
                        ? text.substring(0, text.lastIndexOf(':'))
                        : text;
        return reference.list(field.list()).recognise(answer).isPresent();
    }

    private static boolean isDate(Cell cell) {
        return !(DateReader.read(cell, false) instanceof DateReader.Outcome.NotADate);
    }

    private static List<Cell> cells(Question question, List<SheetRow> sample) {
        List<Cell> cells = new ArrayList<>();
        for (SheetRow row : sample) {
            for (int column : question.columns()) {
                if (!row.cell(column).isBlank()) {
                    cells.add(row.cell(column));
                }
            }
        }
        return cells;
    }

    private static List<String> texts(Question question, List<SheetRow> sample) {
        return cells(question, sample).stream().map(Cell::shown).toList();
    }

    private static <T> OptionalDouble share(List<T> answers, Predicate<T> fits) {
        return answers.size() < ENOUGH
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        answers.stream().filter(fits).count() / (double) answers.size());
    }
}
