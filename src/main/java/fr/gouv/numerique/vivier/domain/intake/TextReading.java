// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.util.List;
import java.util.Optional;

/**
 * How a person wants a text file to be read where what is supposed of it is wrong. Workbooks say
 * themselves how they are written.
 *
 * @param encoding one of {@link #ENCODINGS}
 * @param separator between fields, one of {@link #SEPARATORS}
 */
public record TextReading(Optional<String> encoding, Optional<String> separator) {
    public static final TextReading SUPPOSED = new TextReading(Optional.empty(), Optional.empty());

    /** Encodings that exports are found in, by the names that Java gives them. */
    public static final List<String> ENCODINGS =
            List.of("UTF-8", "windows-1252", "x-MacRoman", "UTF-16LE", "UTF-16BE");

    public static final List<String> SEPARATORS = List.of(";", ",", "\t", "|");

    public TextReading withEncoding(String wanted) {
        return new TextReading(Optional.of(wanted), separator);
    }

    public TextReading withSeparator(String wanted) {
        return new TextReading(encoding, Optional.of(wanted));
    }
}
