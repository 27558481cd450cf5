// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.platform;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

import fr.gouv.numerique.vivier.domain.document.field.HolidayZone;
import fr.gouv.numerique.vivier.domain.document.sheet.PublicHolidays;

import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Public holidays as the Jollyday library knows them, offline. Right from 2008 on: its data leave
 * Whit Monday out of the years 2004 to 2007, when it was worked as the day of solidarity. The
 * Muslim feasts of Mayotte are computed, so that a sighting of the moon may move them by a day;
 * Good Friday counts in all of Alsace-Moselle, though by law only in municipalities with a
 * Protestant church. Thread-safe.
 */
public final class JollydayHolidays implements PublicHolidays {
    private final Map<InYear, Map<LocalDate, String>> known = new ConcurrentHashMap<>();

    private record InYear(HolidayZone zone, int year) {}

    /** A calendar of the library, and the part of it for a department; empty for the whole. */
    private record Source(String calendar, String department) {}

    @Override
    public Set<LocalDate> of(HolidayZone zone, int year) {
        return names(zone, year).keySet();
    }

    @Override
    public String name(HolidayZone zone, LocalDate day) {
        return names(zone, day.getYear()).getOrDefault(day, "");
    }

    private Map<LocalDate, String> names(HolidayZone zone, int year) {
        return known.computeIfAbsent(new InYear(zone, year), JollydayHolidays::read);
    }

    private static Map<LocalDate, String> read(InYear wanted) {
        Source source = source(wanted.zone());
        HolidayManager manager =
                HolidayManager.getInstance(ManagerParameters.create(source.calendar()));
        Set<Holiday> holidays =
                source.department().isEmpty()
                        ? manager.getHolidays(Year.of(wanted.year()))
                        : manager.getHolidays(Year.of(wanted.year()), source.department());
        return holidays.stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Holiday::getDate,
                                holiday -> holiday.getDescription(Locale.FRENCH),
                                (one, _) -> one));
    }

    /** The three departments of Alsace-Moselle have the same days. */
    private static Source source(HolidayZone zone) {
        return switch (zone) {
            case MAINLAND -> new Source("fr", "");
            case ALSACE_MOSELLE -> new Source("fr", "67");
            case GUADELOUPE -> new Source("gp", "");
            case MARTINIQUE -> new Source("mq", "");
            case GUYANE -> new Source("gf", "");
            case LA_REUNION -> new Source("re", "");
            case MAYOTTE -> new Source("yt", "");
            case SAINT_PIERRE_ET_MIQUELON -> new Source("pm", "");
            case SAINT_BARTHELEMY -> new Source("bl", "");
            case SAINT_MARTIN -> new Source("mf", "");
            case WALLIS_ET_FUTUNA -> new Source("wf", "");
            case POLYNESIE -> new Source("pf", "");
            case NOUVELLE_CALEDONIE -> new Source("nc", "");
        };
    }
}
