// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.settings;

/**
 * What holds for the follow-up of documents in a whole store.
 *
 * @param signatureDays days after which a document that is still out for signature counts as late
 * @param coordinatorEmail who is in copy of messages about documents; empty until set
 */
public record DocumentSettings(int signatureDays, String coordinatorEmail) {

    /** Two weeks, nobody in copy. */
    public static DocumentSettings defaults() {
        return new DocumentSettings(14, "");
    }
}
