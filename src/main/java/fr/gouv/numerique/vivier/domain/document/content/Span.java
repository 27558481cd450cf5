// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.content;

/**
 * Words in one style.
 *
 * @param text the words, no-break spaces in place
 * @param style how they stand out
 * @param field identifier of the field that they come from, empty for the fixed text
 */
public record Span(String text, Style style, String field) {

    /** How words stand out. */
    public enum Style {
        PLAIN,
        BOLD,
        ITALIC,
        /** Stands where a mandatory value is missing: to be seen at once in a preview. */
        TO_FILL
    }

    public static Span plain(String text) {
        return new Span(text, Style.PLAIN, "");
    }
}
