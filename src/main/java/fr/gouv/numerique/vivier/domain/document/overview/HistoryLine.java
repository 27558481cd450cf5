// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.overview;

import fr.gouv.numerique.vivier.domain.document.register.SignatoryRole;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to a document.
 *
 * @param at when
 * @param what it was
 * @param by who recorded it
 * @param number of the revision for an issue, of copies for a printing; 0 where nothing is counted
 * @param role whose signature, where it is about one
 */
public record HistoryLine(
        Instant at, What what, String by, int number, Optional<SignatoryRole> role) {

    /** What happened. Labels: {@code register.event.<NAME>}. */
    public enum What {
        ISSUED,
        REVISED,
        PRINTED,
        MAILED,
        CALENDAR,
        SIGNED,
        UNSIGNED,
        REFUSED,
        ATTACHED,
        CANCELLED
    }
}
