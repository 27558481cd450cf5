// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The days between two others, with what happens on them.
 *
 * @param first day
 * @param last day
 * @param rest the days without work among them: weekends, empty, and public holidays, by name
 * @param entries by day, those of a day in the order of their kinds
 */
public record CalendarPage(
        LocalDate first, LocalDate last, Map<LocalDate, String> rest, List<CalendarEntry> entries) {

    public CalendarPage {
        rest = Map.copyOf(rest);
        entries = List.copyOf(entries);
    }

    public Map<LocalDate, List<CalendarEntry>> byDay() {
        return entries.stream().collect(Collectors.groupingBy(CalendarEntry::day));
    }
}
