// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.calendar;

import fr.gouv.numerique.vivier.domain.calendar.CalendarEntry;
import fr.gouv.numerique.vivier.domain.calendar.CalendarPage;
import fr.gouv.numerique.vivier.domain.document.field.HolidayZone;
import fr.gouv.numerique.vivier.domain.document.sheet.FrenchCalendar;
import fr.gouv.numerique.vivier.domain.document.sheet.PublicHolidays;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.followup.OpenReminders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the days that matter between two days. */
public final class ReadCalendar {
    private static final Comparator<CalendarEntry> BY_DAY =
            Comparator.comparing(CalendarEntry::day)
                    .thenComparing(CalendarEntry::kind)
                    .thenComparing(CalendarEntry::ref);

    private final Store store;
    private final PublicHolidays holidays;
    private final Clock clock;

    public ReadCalendar(Store store, PublicHolidays holidays, Clock clock) {
        this.store = store;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** From the first to the last day, both included. */
    public CalendarPage read(LocalDate first, LocalDate last) {
        return store.read(
                session ->
                        new CalendarPage(
                                first,
                                last,
                                rest(session.settings().holidayZone(), first, last),
                                entries(session, first, last)));
    }

    private List<CalendarEntry> entries(Session session, LocalDate first, LocalDate last) {
        Entries entries = new Entries(first, last, LocalDate.now(clock));
        session.agenda().dueBetween(first, last).forEach(entries::deadline);
        session.agenda().missions().forEach(entries::mission);
        int days = session.settings().readDocuments().signatureDays();
        session.register().documents().forEach(line -> entries.document(line, days));
        session.agenda().peopleUntil(first, last).forEach(entries::person);
        OpenReminders.read(session).forEach(entries::reminder);
        return entries.all().stream().sorted(BY_DAY).toList();
    }

    private Map<LocalDate, String> rest(HolidayZone zone, LocalDate first, LocalDate last) {
        FrenchCalendar calendar = new FrenchCalendar(holidays, zone);
        Map<LocalDate, String> rest = new HashMap<>();
        first.datesUntil(last.plusDays(1))
                .filter(day -> !calendar.isWorkingDay(day))
                .forEach(day -> rest.put(day, holidays.name(zone, day)));
        return rest;
    }
}
