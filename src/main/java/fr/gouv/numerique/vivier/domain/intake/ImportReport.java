// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param file the file
 * @param layout how it was understood
 * @param outcomes one per row read, in the order of the file
 */
public record ImportReport(SourceFile file, Layout layout, List<RowOutcome> outcomes) {

    public ImportReport {
        outcomes = List.copyOf(outcomes);
    }

    public RowCounts counts() {
        return RowCounts.of(outcomes);
    }

    /** Every issue of this severity, in the order of the file. */
    public List<RowIssue> issues(Severity severity) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.issues().stream())
                .filter(issue -> issue.severity() == severity)
                .toList();
    }
}
