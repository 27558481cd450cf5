// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.RowOutcome;
import fr.gouv.numerique.vivier.domain.intake.RowStatus;

import java.util.function.Predicate;

/** Which rows of a preview are shown. Labels: {@code intake.filter.<NAME>}. */
public enum RowFilter {
    ALL(_ -> true),
    CREATED(row -> row.status() == RowStatus.CREATED),
    UPDATED(row -> row.status() == RowStatus.UPDATED),
    UNCHANGED(row -> row.status() == RowStatus.UNCHANGED),
    /** Taken, but somebody should look. */
    TO_REVIEW(row -> row.status() != RowStatus.REFUSED && row.hasWarnings()),
    REFUSED(row -> row.status() == RowStatus.REFUSED);

    private final Predicate<RowOutcome> rule;

    RowFilter(Predicate<RowOutcome> rule) {
        this.rule = rule;
    }

    boolean accepts(RowOutcome row) {
        return rule.test(row);
    }
}
