// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a cell of a spreadsheet holds. */
public sealed interface Cell {

    record Blank() implements Cell {
        private static final Blank ONLY = new Blank();
    }

    record Text(String value) implements Cell {}

    record Figure(double value) implements Cell {}

    record Moment(LocalDateTime value) implements Cell {}

    record Flag(boolean value) implements Cell {}

    /** An error such as {@code #N/A}, as the spreadsheet shows it. */
    record Fault(String code) implements Cell {}

    static Cell blank() {
        return Blank.ONLY;
    }

    static Cell ofText(String text) {
        return TextKey.isClear(text) ? blank() : new Text(text);
    }

    default boolean isBlank() {
        return this instanceof Blank;
    }

    /** What a person reads in the cell, without blanks at either end; empty for a blank cell. */
    default String shown() {
        return switch (this) {
            case Blank() -> "";
            case Text(String value) -> TextKey.clean(value);
            case Figure(double value) -> plain(value);
            case Moment(LocalDateTime value) ->
                    DateTimeFormatter.ofPattern(
                                    value.toLocalTime().equals(LocalTime.MIDNIGHT)
                                            ? "dd/MM/uuuu"
                                            : "dd/MM/uuuu HH:mm:ss",
                                    Locale.ROOT)
                            .format(value);
            case Flag(boolean value) -> value ? "Oui" : "Non";
            case Fault(String code) -> code;
        };
    }

    private static String plain(double value) {
        if (!Double.isFinite(value)) {
            // Only a damaged file holds such a number.
            return "#NUM!";
        }
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
