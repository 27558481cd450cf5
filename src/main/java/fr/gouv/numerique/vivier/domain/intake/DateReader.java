// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as forms and spreadsheets write them. */
final class DateReader {
    /** 31/05/2020, 31-5-20, 31.05.2020, with or without a time after it. */
    static final Pattern NUMERIC =
            Pattern.compile(
                    "(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})"
                            + "(?:\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?");

    private static final Pattern ISO =
            Pattern.compile(
                    "(\\d{4})-(\\d{1,2})-(\\d{1,2})"
                            + "(?:[T ](\\d{1,2}):(\\d{2})(?::(\\d{2}))?.*)?");

    /** Serial numbers of days that a spreadsheet shows for dates between 1990 and 2100. */
    private static final double FIRST_SERIAL = 32_874;

    private static final double LAST_SERIAL = 73_051;
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final ZoneId FORM_ZONE = ZoneId.of("Europe/Paris");
    private static final int CENTURY = 2000;

    /** What a cell said. */
    sealed interface Outcome {

        record Read(LocalDate date) implements Outcome {}

        /** The number of days that a spreadsheet keeps in place of a date. */
        record Serial(LocalDate date) implements Outcome {}

        /** Written like a date, but there is no such day. */
        record NoSuchDay() implements Outcome {}

        record NotADate() implements Outcome {}
    }

    private DateReader() {}

    static Outcome read(Cell cell, boolean monthFirst) {
        return switch (cell) {
            case Cell.Moment(LocalDateTime moment) -> new Outcome.Read(moment.toLocalDate());
            case Cell.Figure(double value) when value >= FIRST_SERIAL && value <= LAST_SERIAL ->
                    new Outcome.Serial(SERIAL_ZERO.plusDays((long) value));
            default -> read(cell.shown(), monthFirst);
        };
    }

    private static Outcome read(String text, boolean monthFirst) {
        Matcher numeric = NUMERIC.matcher(text);
        Matcher iso = ISO.matcher(text);
        try {
            if (numeric.matches()) {
                return new Outcome.Read(date(numeric, monthFirst));
            }
            if (iso.matches()) {
                return new Outcome.Read(
                        LocalDate.of(
                                number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
            }
            return new Outcome.NotADate();
        } catch (DateTimeException _) {
            return new Outcome.NoSuchDay();
        }
    }

    /** A moment such as a form's date of saving, in French time. */
    static Optional<Instant> moment(Cell cell) {
        try {
            Optional<LocalDateTime> local = local(cell);
            return local.map(time -> time.atZone(FORM_ZONE).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> local(Cell cell) {
        if (cell instanceof Cell.Moment(LocalDateTime moment)) {
            return Optional.of(moment);
        }
        Matcher numeric = NUMERIC.matcher(cell.shown());
        if (numeric.matches()) {
            return Optional.of(time(date(numeric, false), numeric));
        }
        Matcher iso = ISO.matcher(cell.shown());
        if (iso.matches()) {
            LocalDate day =
                    LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
            return Optional.of(time(day, iso));
        }
        return Optional.empty();
    }

    private static LocalDateTime time(LocalDate day, Matcher matcher) {
        if (matcher.group(4) == null) {
            return day.atStartOfDay();
        }
        String seconds = matcher.group(6);
        return day.atTime(
                number(matcher.group(4)),
                number(matcher.group(5)),
                seconds == null ? 0 : number(seconds));
    }

    private static LocalDate date(Matcher numeric, boolean monthFirst) {
        int first = number(numeric.group(1));
        int second = number(numeric.group(2));
        int year = number(numeric.group(3));
        return LocalDate.of(
                year < 100 ? CENTURY + year : year,
                monthFirst ? first : second,
                monthFirst ? second : first);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
