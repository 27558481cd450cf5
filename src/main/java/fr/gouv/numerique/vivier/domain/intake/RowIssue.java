// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.Message;

import java.util.Optional;

/**
 * Something wrong or doubtful in a row, with its place.
 *
 * @param row as a person sees it in the file
 * @param column label of the question
 * @param value as written, may be empty
 * @param severity whether the row is refused for it
 * @param reason for people
 * @param repair what the cell most likely held before a spreadsheet changed it; a person decides
 */
public record RowIssue(
        int row,
        String column,
        String value,
        Severity severity,
        Message reason,
        Optional<String> repair) {

    private static final String UNKNOWN_ANSWER = ".unknownChoice";

    /** An issue without a repair to propose. */
    public RowIssue(int row, String column, String value, Severity severity, Message reason) {
        this(row, column, value, severity, reason, Optional.empty());
    }

    /** Whether it is an answer to a closed question that no list knows. */
    public boolean isUnknownAnswer() {
        return reason.key().endsWith(UNKNOWN_ANSWER);
    }
}
