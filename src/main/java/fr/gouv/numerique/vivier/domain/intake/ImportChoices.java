// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a person decided about a file before importing it. All that is not decided is supposed from
 * the file itself.
 *
 * @param form which form it answers
 * @param tool what wrote it
 * @param sheet name of the sheet with the answers
 * @param headerRow number of the row with the questions
 * @param questions by their first column
 * @param onlyFinished whether answers that were begun and not sent are left out
 * @param leftOut rows that are not to be imported
 * @param corrections cells that are to be read otherwise than written
 * @param mapping name under which the questions are remembered, and followed if they were before;
 *     without it the remembered form most alike is followed
 * @param text how a text file is to be read
 * @param rememberAs another name to remember the questions under than that of the mapping
 */
public record ImportChoices(
        Optional<FormKind> form,
        Optional<Tool> tool,
        Optional<String> sheet,
        OptionalInt headerRow,
        Map<Integer, QuestionChoice> questions,
        boolean onlyFinished,
        Set<Integer> leftOut,
        Corrections corrections,
        Optional<String> mapping,
        TextReading text,
        Optional<String> rememberAs) {

    public ImportChoices {
        questions = Map.copyOf(questions);
        leftOut = Set.copyOf(leftOut);
    }

    /** Nothing decided: everything is supposed, and every row is taken. */
    public static ImportChoices none() {
        return new ImportChoices(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Map.of(),
                false,
                Set.of(),
                Corrections.NONE,
                Optional.empty(),
                TextReading.SUPPOSED,
                Optional.empty());
    }

    /** Only the form is decided. */
    public static ImportChoices of(FormKind form) {
        return none().withForm(form);
    }

    public ImportChoices withForm(FormKind wanted) {
        return new ImportChoices(
                Optional.of(wanted),
                tool,
                sheet,
                headerRow,
                questions,
                onlyFinished,
                leftOut,
                corrections,
                mapping,
                text,
                rememberAs);
    }

    public ImportChoices withMapping(String name) {
        return new ImportChoices(
                form,
                tool,
                sheet,
                headerRow,
                questions,
                onlyFinished,
                leftOut,
                corrections,
                Optional.of(name),
                text,
                rememberAs);
    }

    /** Remembers the questions under this name; which mapping is followed stays as it is. */
    public ImportChoices withRememberedAs(String name) {
        return new ImportChoices(
                form,
                tool,
                sheet,
                headerRow,
                questions,
                onlyFinished,
                leftOut,
                corrections,
                mapping,
                text,
                Optional.of(name));
    }

    public ImportChoices withTool(Tool wanted) {
        return new ImportChoices(
                form,
                Optional.of(wanted),
                sheet,
                headerRow,
                questions,
                onlyFinished,
                leftOut,
                corrections,
                mapping,
                text,
                rememberAs);
    }

    /** Another table: what was decided of columns and rows is about the former. */
    public ImportChoices withTable(String wantedSheet, OptionalInt wantedHeader) {
        return new ImportChoices(
                form,
                tool,
                Optional.of(wantedSheet),
                wantedHeader,
                Map.of(),
                onlyFinished,
                Set.of(),
                Corrections.NONE,
                mapping,
                text,
                rememberAs);
    }

    /** Another way to read the text: what was decided of columns and rows is about the former. */
    public ImportChoices withText(TextReading wanted) {
        return new ImportChoices(
                form,
                tool,
                sheet,
                headerRow,
                Map.of(),
                onlyFinished,
                Set.of(),
                Corrections.NONE,
                mapping,
                wanted,
                rememberAs);
    }

    public ImportChoices withQuestion(int firstColumn, QuestionChoice choice) {
        Map<Integer, QuestionChoice> more = new HashMap<>(questions);
        more.put(firstColumn, choice);
        return new ImportChoices(
                form,
                tool,
                sheet,
                headerRow,
                more,
                onlyFinished,
                leftOut,
                corrections,
                mapping,
                text,
                rememberAs);
    }

    /** What was decided of a question, so far. */
    public QuestionChoice question(int firstColumn) {
        return questions.getOrDefault(firstColumn, QuestionChoice.none());
    }

    public ImportChoices withOnlyFinished(boolean wanted) {
        return new ImportChoices(
                form,
                tool,
                sheet,
                headerRow,
                questions,
                wanted,
                leftOut,
                corrections,
                mapping,
                text,
                rememberAs);
    }

    /** A row left out on purpose, or taken again. */
    public ImportChoices withRow(int row, boolean taken) {
        Set<Integer> out = new HashSet<>(leftOut);
        if (taken) {
            out.remove(row);
        } else {
            out.add(row);
        }
        return new ImportChoices(
                form,
                tool,
                sheet,
                headerRow,
                questions,
                onlyFinished,
                out,
                corrections,
                mapping,
                text,
                rememberAs);
    }

    public ImportChoices withCorrections(Corrections wanted) {
        return new ImportChoices(
                form,
                tool,
                sheet,
                headerRow,
                questions,
                onlyFinished,
                leftOut,
                wanted,
                mapping,
                text,
                rememberAs);
    }
}
