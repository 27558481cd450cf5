// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads « 2020-06-01 » and « 1/6/2020 »; a day that does not exist is no date. */
final class WrittenDate {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern FRENCH = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

    private WrittenDate() {}

    static Optional<LocalDate> read(String written) {
        String plain = written.strip();
        Matcher iso = ISO.matcher(plain);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher french = FRENCH.matcher(plain);
        return french.matches()
                ? date(french.group(3), french.group(2), french.group(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
