// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.FieldType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a sheet is to be read.
 *
 * @param form which form it answers
 * @param tool what wrote it
 * @param sheet the sheet with the answers
 * @param headerRow number of the last row of the head
 * @param headerRows how many rows stand above the first answer
 * @param headerLabels the head as written, by column, to recognise it when it is repeated below
 * @param questions in the order of the columns
 * @param answered columns that say when an answer was given, the best first
 * @param finished the column that says whether an answer was sent, by its words
 * @param monthFirst columns whose dates are written month first
 * @param mapping the remembered mapping that was followed, if any
 * @param changes what differs from it
 * @param kept corrections that were kept with it, for the columns of this file
 */
public record Layout(
        FormKind form,
        Tool tool,
        Sheet sheet,
        int headerRow,
        int headerRows,
        List<String> headerLabels,
        List<Question> questions,
        List<Integer> answered,
        Optional<FinishedColumn> finished,
        Set<Integer> monthFirst,
        Optional<String> mapping,
        FormChanges changes,
        Map<Corrections.Written, String> kept) {

    public Layout {
        headerLabels = List.copyOf(headerLabels);
        questions = List.copyOf(questions);
        answered = List.copyOf(answered);
        monthFirst = Set.copyOf(monthFirst);
        kept = Map.copyOf(kept);
    }

    /** The same layout of the same sheet, read in another way. */
    public Layout withSheet(Sheet other) {
        return new Layout(
                form,
                tool,
                other,
                headerRow,
                headerRows,
                headerLabels,
                questions,
                answered,
                finished,
                monthFirst,
                mapping,
                changes,
                kept);
    }

    /** Questions that fill no field and were not put aside by anybody. */
    public List<String> unknownQuestions() {
        return questions.stream()
                .filter(question -> question.use() instanceof QuestionUse.Kept)
                .map(Question::label)
                .toList();
    }

    /** Whether an answer was begun and not sent, as far as the file says so. */
    public boolean isBegun(SheetRow row) {
        return finished.filter(column -> !column.isFinished(row)).isPresent();
    }

    /** All corrections that count: those decided now, and before them those kept with the form. */
    public Corrections corrections(ImportChoices choices) {
        return choices.corrections().over(kept);
    }

    /** What is worth remembering of this layout for the next export of the form. */
    public List<SavedMapping.SavedQuestion> toRemember(ImportChoices choices) {
        Corrections corrections = corrections(choices);
        return questions.stream()
                .map(
                        question ->
                                new SavedMapping.SavedQuestion(
                                        question.label(),
                                        question.use(),
                                        question.separator(),
                                        question.fillsType(FieldType.DATE)
                                                ? choices.question(question.firstColumn())
                                                        .monthFirst()
                                                : Optional.empty(),
                                        LastingCorrections.of(question, corrections)))
                .toList();
    }

    /**
     * The column that tells finished answers from others.
     *
     * @param column from 0
     * @param words that say « finished », as keys; none when any words do
     */
    public record FinishedColumn(int column, Set<String> words) {
        public FinishedColumn {
            words = Set.copyOf(words);
        }

        boolean isFinished(SheetRow row) {
            String shown = row.cell(column).shown();
            // Records typed in by hand have no such mark: they were meant.
            return words.isEmpty()
                    ? !shown.isEmpty()
                    : shown.isEmpty() || words.contains(ToolHabits.key(shown));
        }
    }
}
