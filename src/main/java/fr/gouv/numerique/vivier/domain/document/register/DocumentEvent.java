// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened to a document after its text was issued. Events are only added.
 *
 * @param revision of the text that it concerns
 * @param what happened
 * @param role whose signature, where it concerns one
 * @param on the day of a signature or refusal
 * @param reason as it was given; may be empty
 * @param recordedBy who recorded it
 * @param recordedAt when
 */
public record DocumentEvent(
        int revision,
        What what,
        Optional<SignatoryRole> role,
        Optional<LocalDate> on,
        String reason,
        String recordedBy,
        Instant recordedAt) {

    /** Labels: {@code signature.event.<NAME>}. */
    public enum What {
        SIGNED,
        REFUSED,
        /** A mark was wrong and was taken back. */
        UNDONE,
        /** A new text replaced one that was signed. */
        VOIDED,
        CANCELLED,
        /** It was cancelled by mistake and counts again. */
        REINSTATED,
        /** A scan or a signed file was attached. */
        ATTACHED
    }

    /** Whose signature and what, no free text: that may be a person's data. */
    @Override
    public String toString() {
        return "v" + revision + " " + what + role.map(it -> " " + it).orElse("");
    }
}
