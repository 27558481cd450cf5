// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.RowOutcome;
import fr.gouv.numerique.vivier.domain.intake.RowStatus;

/** Which rows of a file are looked at. */
public enum RowTab {
    ALL,
    CREATED,
    UPDATED,
    UNCHANGED,
    TO_CHECK,
    REFUSED,
    LEFT_OUT;

    public boolean holds(RowOutcome row) {
        return switch (this) {
            case ALL -> true;
            case CREATED -> row.status() == RowStatus.CREATED;
            case UPDATED -> row.status() == RowStatus.UPDATED;
            case UNCHANGED -> row.status() == RowStatus.UNCHANGED;
            case TO_CHECK -> isToCheck(row);
            case REFUSED -> row.status() == RowStatus.REFUSED;
            case LEFT_OUT -> row.status() == RowStatus.LEFT_OUT;
        };
    }

    /** A row that is taken although something is doubtful, or contradicts what was set by hand. */
    static boolean isToCheck(RowOutcome row) {
        return row.status() != RowStatus.REFUSED
                && row.status() != RowStatus.LEFT_OUT
                && (row.hasWarnings() || !row.conflicts().isEmpty());
    }
}
