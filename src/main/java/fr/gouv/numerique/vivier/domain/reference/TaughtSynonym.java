// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.time.Instant;

/**
 * What somebody decided once for all about words that no list knew.
 *
 * @param list the list that the question belongs to
 * @param words as somebody wrote them
 * @param code the entry that they mean, or empty when they are to stay as written
 * @param by who decided
 * @param at when
 */
public record TaughtSynonym(String list, String words, String code, String by, Instant at) {

    /** What recognition compares. */
    public String key() {
        return TextKey.of(words);
    }

    /** Whether the words were looked at and are meant to name nothing of the list. */
    public boolean isLeftAsWritten() {
        return code.isEmpty();
    }
}
