// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.overview;

import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;

/** A part of the register to look at. Labels: {@code register.view.<NAME>}. */
public enum RegisterView {
    ALL,
    DRAFTS,
    OUT_FOR_SIGNATURE,
    SIGNED,
    LATE,
    TO_CHECK;

    /** Whether this entry belongs to it. */
    public boolean holds(RegisterEntry entry) {
        DocumentLine line = entry.line();
        return switch (this) {
            case ALL -> true;
            case DRAFTS -> line.hasStatus(DocumentStatus.DRAFT);
            case OUT_FOR_SIGNATURE -> line.isOutForSignature();
            case SIGNED -> line.hasStatus(DocumentStatus.SIGNED);
            case LATE -> entry.isLate();
            case TO_CHECK -> !entry.contradictions().isEmpty();
        };
    }
}
