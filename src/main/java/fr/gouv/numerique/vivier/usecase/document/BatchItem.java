// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.usecase.application.ApplicationRow;

import java.util.Optional;

/**
 * An application that a document may be issued for.
 *
 * @param row with its person and mission
 * @param sheet the values as of today, and what is missing
 * @param issued the document, once it was issued
 * @param isUpToDate whether the last text says what it would say today
 */
public record BatchItem(
        ApplicationRow row, FieldSheet sheet, Optional<IssuedDocument> issued, boolean isUpToDate) {

    /** Whether there is something to issue and nothing against it. */
    public boolean isReady() {
        return sheet.canBeIssued() && !isUpToDate;
    }
}
