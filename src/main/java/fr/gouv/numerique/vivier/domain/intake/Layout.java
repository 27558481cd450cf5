// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How a sheet is to be read.
 *
 * @param form which form it answers
 * @param tool what wrote it
 * @param sheet the sheet with the answers
 * @param headerRow number of the row that holds the questions
 * @param headerRows how many rows stand above the first answer
 * @param headerLabels the header as written, by column, to recognise it when it is repeated below
 * @param questions in the order of the columns
 * @param technical technical columns by name
 * @param monthFirst columns whose dates are written month first
 */
public record Layout(
        FormKind form,
        Tool tool,
        Sheet sheet,
        int headerRow,
        int headerRows,
        List<String> headerLabels,
        List<Question> questions,
        Map<String, Integer> technical,
        Set<Integer> monthFirst) {

    public Layout {
        headerLabels = List.copyOf(headerLabels);
        questions = List.copyOf(questions);
        technical = Map.copyOf(technical);
        monthFirst = Set.copyOf(monthFirst);
    }

    public List<String> unknownQuestions() {
        return questions.stream().filter(q -> q.field().isEmpty()).map(Question::label).toList();
    }

    OptionalInt technicalColumn(String name) {
        Integer column = technical.get(name);
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }
}
