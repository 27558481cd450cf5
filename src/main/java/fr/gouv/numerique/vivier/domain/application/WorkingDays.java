// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** On which days work is done: not on Saturdays, Sundays and public holidays. */
@FunctionalInterface
public interface WorkingDays {
    boolean isWorked(LocalDate day);

    /** Mondays to Fridays, where no calendar of public holidays is at hand. */
    static WorkingDays weekdays() {
        return day ->
                day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The last of so many working days after this day; the day itself for none. */
    default LocalDate after(LocalDate day, int days) {
        LocalDate found = day;
        for (int left = days; left > 0; ) {
            found = found.plusDays(1);
            if (isWorked(found)) {
                left--;
            }
        }
        return found;
    }

    /** How many working days there are after the first day, up to the last one; none backwards. */
    default int between(LocalDate first, LocalDate last) {
        int found = 0;
        for (LocalDate day = first; day.isBefore(last); ) {
            day = day.plusDays(1);
            if (isWorked(day)) {
                found++;
            }
        }
        return found;
    }

    /** That day, or the first working day after it. */
    default LocalDate from(LocalDate day) {
        LocalDate found = day;
        while (!isWorked(found)) {
            found = found.plusDays(1);
        }
        return found;
    }
}
