// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.testing;

/**
 * French setting has two no-break spaces; which of them stands where is not what tests are about.
 */
public final class Blanks {
    private Blanks() {}

    /** The text with one kind of no-break space, U+00A0. */
    public static String alike(String text) {
        return text.replace('\u202F', '\u00A0');
    }
}
