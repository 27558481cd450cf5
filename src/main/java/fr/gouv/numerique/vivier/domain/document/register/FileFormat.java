// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

import java.util.Locale;
import java.util.Optional;

/** Kinds of files that a document is given in. */
public enum FileFormat {
    /** The official one: signed, kept, printed. */
    PDF("application/pdf"),
    /** To be worked on in Word. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** To be worked on in LibreOffice. */
    ODT("application/vnd.oasis.opendocument.text");

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** What mail programs call such a file. */
    public String mediaType() {
        return mediaType;
    }

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
