// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Dates as the forms write them, and the time over which they were open. */
final class FormDates {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    /** A Monday, from which working days are counted. */
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2020, 4, 20);

    private static final int FIRST_HOUR = 8;
    private static final int MINUTES_A_DAY = 10 * 60;
    private static final int WORKING_WEEK = 5;

    private FormDates() {}

    static String write(LocalDate day) {
        return DAY.format(day);
    }

    static Optional<LocalDate> read(String day) {
        try {
            return Optional.of(LocalDate.parse(day, DAY));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /**
     * Spreads the answers over the working hours of some working days, in order.
     *
     * @param firstDay working day from the start of the programme, from 0
     * @param days how many of them
     * @param position from 0, the first moment, to 1
     */
    static LocalDateTime moment(int firstDay, int days, double position) {
        double minutes = position * days * MINUTES_A_DAY;
        int day = firstDay + (int) (minutes / MINUTES_A_DAY);
        long seconds = (long) (minutes % MINUTES_A_DAY * 60);
        return FIRST_MONDAY
                .plusDays(day / WORKING_WEEK * 7L + day % WORKING_WEEK)
                .atTime(FIRST_HOUR, 0)
                .plusSeconds(seconds);
    }
}
