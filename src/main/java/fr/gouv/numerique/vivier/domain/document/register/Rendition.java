// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

import java.util.Locale;

/**
 * One file of one revision.
 *
 * @param number of the document
 * @param revision of its text
 * @param format of the file
 * @param template SHA-256 of the template that it was made from, empty for our own layout
 * @param content its bytes, which never change
 * @param sha256 of those
 */
public record Rendition(
        String number,
        int revision,
        FileFormat format,
        String template,
        FileBytes content,
        String sha256) {
    /** So much of a digest tells the few templates of a store apart. */
    private static final int SHORT = 8;

    /** Name of the file: number and revision, so that it names nobody. */
    public String fileName() {
        String from = template.isEmpty() ? "" : "-modele-" + template.substring(0, SHORT);
        return "%s-v%d%s.%s"
                .formatted(number, revision, from, format.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return fileName();
    }
}
