// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import fr.gouv.numerique.vivier.domain.document.field.HolidayZone;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Working days in a part of France: Monday to Friday but for its public holidays. The leave of any
 * one administration is not counted.
 */
public final class FrenchCalendar {
    private final PublicHolidays holidays;
    private final HolidayZone zone;

    public FrenchCalendar(PublicHolidays holidays, HolidayZone zone) {
        this.holidays = holidays;
        this.zone = zone;
    }

    /** Whether work is done on that day. */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !isHoliday(day);
    }

    public boolean isHoliday(LocalDate day) {
        return holidays.of(zone, day.getYear()).contains(day);
    }

    /** The working days from the first to the last day, both included; none when reversed. */
    public int workingDays(LocalDate first, LocalDate last) {
        int count = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    /** That day, or the next working day after it. */
    public LocalDate workingDayFrom(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }
}
