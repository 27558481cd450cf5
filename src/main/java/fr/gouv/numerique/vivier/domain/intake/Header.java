// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.util.List;

/**
 * The head of a table.
 *
 * @param lastRow number of the last row that belongs to it
 * @param rows how many of the file's rows stand above the first answer
 * @param labels of the row with the questions, as written
 * @param cells by column
 * @param isCoded whether codes stood before the questions, as LimeSurvey puts them
 * @param hasAnswersBelow whether a second row holds the answers of multiple choices
 */
record Header(
        int lastRow,
        int rows,
        List<String> labels,
        List<HeaderCell> cells,
        boolean isCoded,
        boolean hasAnswersBelow) {
    Header {
        labels = List.copyOf(labels);
        cells = List.copyOf(cells);
    }
}
