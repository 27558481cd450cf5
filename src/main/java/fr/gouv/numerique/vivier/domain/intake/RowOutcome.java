// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.util.List;
import java.util.OptionalLong;

/**
 * What an import does, or would do, with one row.
 *
 * @param row as a person sees it in the file
 * @param status one of four
 * @param label the person's name or the mission's title, as far as given
 * @param recordId the record it made, changed or left, none when refused
 * @param issues refusals and warnings
 * @param conflicts fields of which it says something else than what was set by hand
 */
public record RowOutcome(
        int row,
        RowStatus status,
        String label,
        OptionalLong recordId,
        List<RowIssue> issues,
        List<FieldConflict> conflicts) {

    public RowOutcome {
        issues = List.copyOf(issues);
        conflicts = List.copyOf(conflicts);
    }

    /** A row that contradicts nothing set by hand. */
    public RowOutcome(
            int row, RowStatus status, String label, OptionalLong recordId, List<RowIssue> issues) {
        this(row, status, label, recordId, issues, List.of());
    }

    public boolean hasWarnings() {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.WARNING);
    }
}
