// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** How many days are seen at once: whole weeks from Monday to Sunday. */
public enum CalendarScale {
    WEEK,
    /** With the days of the months before and after that fill its first and its last week. */
    MONTH;

    /** Every day that is seen around this one, first to last. */
    public List<LocalDate> days(LocalDate around) {
        return first(around).datesUntil(last(around).plusDays(1)).toList();
    }

    /** The days of this one's week, or of its month alone. */
    public List<LocalDate> own(LocalDate day) {
        return this == WEEK
                ? days(day)
                : days(day).stream().filter(it -> it.getMonth() == day.getMonth()).toList();
    }

    public LocalDate first(LocalDate around) {
        LocalDate from = this == WEEK ? around : around.withDayOfMonth(1);
        return from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public LocalDate last(LocalDate around) {
        LocalDate to = this == WEEK ? around : around.with(TemporalAdjusters.lastDayOfMonth());
        return to.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /** The same day so many weeks or months later; the last of a month that has no such day. */
    public LocalDate step(LocalDate day, int count) {
        return this == WEEK ? day.plusWeeks(count) : day.plusMonths(count);
    }
}
