// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.text;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A text of a document as it was published. It never changes: whoever edits makes the next one.
 *
 * @param version from 1
 * @param validFrom documents issued from this day on are made from it, until a later one holds
 * @param body in the markup; empty when the text that is shipped holds again
 * @param note why it was published, for colleagues
 * @param editedBy who published it
 * @param editedAt when
 */
public record TextVersion(
        int version,
        LocalDate validFrom,
        String body,
        String note,
        String editedBy,
        Instant editedAt) {

    public DocumentText text() {
        return new DocumentText(version, body);
    }
}
