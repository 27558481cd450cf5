// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.TextKey;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as forms and spreadsheets write them. */
final class DateReader {
    /** Hours, minutes, seconds, half of the day, offset from Greenwich. */
    private static final String CLOCK =
            "(\\d{1,2})[:hH](\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*([aApP][mM])?"
                    + "\\s*(?:UTC|GMT)?\\s*(Z|[+-]\\d{1,2}(?::?\\d{2})?)?";

    /** 31/05/2020, 31-5-20, 31.05.2020, with or without a time after it. */
    static final Pattern NUMERIC =
            Pattern.compile(
                    "(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})(?:\\s*(?:-|,|à)?\\s*"
                            + CLOCK
                            + ")?");

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ]" + CLOCK + ")?");

    /** « 1er juin 2020 », « vendredi 3 avril 2020 ». */
    private static final Pattern WRITTEN =
            Pattern.compile("(?:[a-z]+ )?(\\d{1,2})(?:er)? ([a-z]+) (\\d{4})");

    private static final List<String> MONTHS =
            List.of(
                    "janvier",
                    "fevrier",
                    "mars",
                    "avril",
                    "mai",
                    "juin",
                    "juillet",
                    "aout",
                    "septembre",
                    "octobre",
                    "novembre",
                    "decembre");

    /** Serial numbers of days that a spreadsheet shows for dates between 1990 and 2100. */
    private static final double FIRST_SERIAL = 32_874;

    private static final double LAST_SERIAL = 73_051;
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final ZoneId FORM_ZONE = ZoneId.of("Europe/Paris");
    private static final int CENTURY = 2000;
    private static final int HALF_DAY = 12;
    private static final Instant TAKEN_AWAY = Instant.parse("1980-01-02T00:00:00Z");

    /** A date that became a number, and then a text. */
    private static final Pattern SERIAL = Pattern.compile("[3-7]\\d{4}");

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
        try {
            Optional<LocalDate> day = day(text, monthFirst);
            if (day.isPresent()) {
                return new Outcome.Read(day.get());
            }
            return SERIAL.matcher(text).matches()
                    ? read(new Cell.Figure(Double.parseDouble(text)), monthFirst)
                    : new Outcome.NotADate();
        } catch (DateTimeException _) {
            return new Outcome.NoSuchDay();
        }
    }

    private static Optional<LocalDate> day(String text, boolean monthFirst) {
        Matcher numeric = NUMERIC.matcher(text);
        if (numeric.matches()) {
            return Optional.of(date(numeric, monthFirst));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return Optional.of(iso(iso));
        }
        Matcher written = WRITTEN.matcher(TextKey.of(text));
        return written.matches() && MONTHS.contains(written.group(2))
                ? Optional.of(
                        LocalDate.of(
                                number(written.group(3)),
                                MONTHS.indexOf(written.group(2)) + 1,
                                number(written.group(1))))
                : Optional.empty();
    }

    /**
     * A moment such as a form's date of saving, in French time unless it says otherwise. The first
     * of January 1980 stands for a date that LimeSurvey took away.
     */
    static Optional<Instant> moment(Cell cell, boolean monthFirst) {
        try {
            return switch (cell) {
                case Cell.Moment(LocalDateTime moment) ->
                        Optional.of(moment.atZone(FORM_ZONE).toInstant());
                case Cell.Text _ -> written(cell.shown(), monthFirst);
                default -> Optional.empty();
            };
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> written(String text, boolean monthFirst) {
        Matcher numeric = NUMERIC.matcher(text);
        Optional<Instant> moment = Optional.empty();
        if (numeric.matches()) {
            moment = Optional.of(moment(date(numeric, monthFirst), numeric));
        } else {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                moment = Optional.of(moment(iso(iso), iso));
            }
        }
        return moment.filter(time -> time.isAfter(TAKEN_AWAY));
    }

    private static Instant moment(LocalDate day, Matcher clock) {
        LocalDateTime local =
                clock.group(4) == null
                        ? day.atStartOfDay()
                        : day.atTime(
                                hour(number(clock.group(4)), clock.group(7)),
                                number(clock.group(5)),
                                clock.group(6) == null ? 0 : number(clock.group(6)));
        String offset = clock.group(8);
        return offset == null
                ? local.atZone(FORM_ZONE).toInstant()
                : local.toInstant(offset(offset));
    }

    private static int hour(int shown, @Nullable String half) {
        if (half == null) {
            return shown;
        }
        boolean afternoon = half.toLowerCase(Locale.ROOT).equals("pm");
        return shown % HALF_DAY + (afternoon ? HALF_DAY : 0);
    }

    private static ZoneOffset offset(String written) {
        if (written.equals("Z")) {
            return ZoneOffset.UTC;
        }
        String digits = written.substring(1).replace(":", "");
        int hours = number(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
        int minutes = digits.length() > 2 ? number(digits.substring(digits.length() - 2)) : 0;
        int sign = written.startsWith("-") ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    private static LocalDate iso(Matcher iso) {
        return LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
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
