// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.text;

/**
 * The text that a document is made from.
 *
 * @param version 0 for the text that is shipped, from 1 for those of the store
 * @param body in the markup of the texts; empty for the text that is shipped
 */
public record DocumentText(int version, String body) {

    public static DocumentText shipped() {
        return new DocumentText(0, "");
    }

    /** Whether the words are those that the program brings along. */
    public boolean isShipped() {
        return body.isEmpty();
    }
}
