// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.util.List;
import java.util.OptionalLong;

/**
 * A row of an import that was made.
 *
 * @param row as a person saw it in the file
 * @param status what became of it
 * @param recordId the record it made, changed or left, none when refused
 * @param ref of that record; empty when it has none or is not there any more
 * @param label name or title of that record
 * @param issues what was wrong or doubtful
 */
public record PastRow(
        int row,
        RowStatus status,
        OptionalLong recordId,
        String ref,
        String label,
        List<RowIssue> issues) {

    public PastRow {
        issues = List.copyOf(issues);
    }
}
