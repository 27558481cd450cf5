// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldType;
import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question as it stands in a file. Columns are held by position: headers repeat.
 *
 * @param label as written, without rank and line breaks
 * @param columns one, or several for a multiple choice spread over columns
 * @param options the answer that each column ticks, in the order of the columns; none when the
 *     columns hold the answers themselves
 * @param use what becomes of the answers
 * @param confidence how sure that use is
 * @param separator between answers that share a cell
 * @param samples a few answers as written, to see what the question is about
 * @param answersSeen keys of answers that stood alone in a cell, by which others are parted
 */
public record Question(
        String label,
        List<Integer> columns,
        List<String> options,
        QuestionUse use,
        Confidence confidence,
        AnswerSeparator separator,
        List<String> samples,
        Set<String> answersSeen) {

    public Question {
        columns = List.copyOf(columns);
        options = List.copyOf(options);
        samples = List.copyOf(samples);
        answersSeen = Set.copyOf(answersSeen);
    }

    /** A question of which only the header is known yet. */
    static Question asked(String label, List<Integer> columns, List<String> options) {
        return new Question(
                label,
                columns,
                options,
                new QuestionUse.Kept(),
                Confidence.NONE,
                AnswerSeparator.SEMICOLON,
                List.of(),
                Set.of());
    }

    public int firstColumn() {
        return columns.getFirst();
    }

    /** The field that it fills, if any. */
    public Optional<Field<?>> field() {
        return use instanceof QuestionUse.Fills(Field<?> field)
                ? Optional.of(field)
                : Optional.empty();
    }

    /** Whether its columns say yes or no to one answer each. */
    public boolean isTicked() {
        return !options.isEmpty();
    }

    /**
     * What is answered in this row: the answers that are ticked, or the cells that hold something.
     */
    public List<String> answers(SheetRow row) {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.cell(columns.get(i));
            if (!cell.isBlank()) {
                Tick tick = isTicked() ? Tick.read(cell, options.get(i)) : Tick.WORDS;
                switch (tick) {
                    case YES -> answers.add(options.get(i));
                    case WORDS -> answers.add(cell.shown());
                    case NO -> {}
                }
            }
        }
        return answers;
    }

    /** How an answer in one cell is parted into several, as far as the question alone tells. */
    public List<String> parted(String answer) {
        return columns.size() > 1 || isTicked()
                ? List.of(answer)
                : new ChoiceSplitter(separator, part -> answersSeen.contains(TextKey.of(part)))
                        .split(answer);
    }

    /** Whether it takes several answers. */
    public boolean takesSeveral() {
        return fillsType(FieldType.CHOICES);
    }

    /** Whether it asks for a day. */
    public boolean asksForDay() {
        return fillsType(FieldType.DATE);
    }

    boolean fillsType(FieldType<?> type) {
        return field().filter(field -> field.type().equals(type)).isPresent();
    }

    Question with(QuestionUse newUse, Confidence newConfidence) {
        return new Question(
                label, columns, options, newUse, newConfidence, separator, samples, answersSeen);
    }

    Question with(AnswerSeparator newSeparator) {
        return new Question(
                label, columns, options, use, confidence, newSeparator, samples, answersSeen);
    }

    Question seen(List<String> newSamples, Set<String> alone) {
        return new Question(label, columns, options, use, confidence, separator, newSamples, alone);
    }
}
