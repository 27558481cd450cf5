// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.shared;

/**
 * An answer to a closed question: the entry that was recognised and the words as written. Unknown
 * answers are kept with an empty code, so that nothing is lost and they can be taught later.
 *
 * @param code the entry's code in its reference list, or empty when not recognised
 * @param written the words of the answer, never blank
 */
public record Choice(String code, String written) {

    public Choice {
        if (written.isBlank()) {
            throw new IllegalArgumentException("a choice without words");
        }
    }

    public static Choice unknown(String written) {
        return new Choice("", written);
    }

    public boolean isKnown() {
        return !code.isEmpty();
    }

    /** Two ways of writing the same known entry are the same answer. */
    public String key() {
        return isKnown() ? code : TextKey.of(written);
    }
}
