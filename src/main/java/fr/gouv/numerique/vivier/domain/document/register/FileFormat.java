// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

import java.util.Locale;
import java.util.Optional;

/** Kinds of files that a document is given in. */
public enum FileFormat {
    /** The official one: signed, kept, printed. */
    PDF,
    /** To be worked on in Word. */
    DOCX,
    /** To be worked on in LibreOffice. */
    ODT;

    /** What names of such files end with. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that the name of a file says. */
    public static Optional<FileFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (FileFormat format : values()) {
            if (lower.endsWith("." + format.extension())) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
