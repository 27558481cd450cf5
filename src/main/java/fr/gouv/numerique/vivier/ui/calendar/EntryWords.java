// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.calendar;

import fr.gouv.numerique.vivier.domain.calendar.CalendarEntry;
import fr.gouv.numerique.vivier.domain.calendar.EntryKind;
import fr.gouv.numerique.vivier.domain.shared.Texts;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entries and days of the calendar in words and icons. */
record EntryWords(Texts texts) {

    /** As much as fits into the cell of a day. */
    String brief(CalendarEntry entry) {
        if (!entry.words().isEmpty()) {
            return entry.words();
        }
        return entry.who().isEmpty() ? texts.get(entry.what()) : entry.who();
    }

    /** All of it in one line. */
    String whole(CalendarEntry entry) {
        return Stream.of(
                        texts.get("calendar.kind." + entry.kind()),
                        texts.get(entry.what()),
                        entry.words(),
                        entry.who(),
                        entry.ref(),
                        entry.late() ? texts.get("calendar.late") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    String day(LocalDate day) {
        String weekday = DateTimeFormatter.ofPattern("EEEE", texts.locale()).format(day);
        return texts.get("calendar.day", weekday, day);
    }

    /** Whether there is work on a day, and if not, why. */
    String work(LocalDate day, Map<LocalDate, String> rest) {
        String name = rest.get(day);
        if (name == null) {
            return texts.get("calendar.workday");
        }
        return holiday(name) ? texts.get("calendar.holiday", name) : texts.get("calendar.weekend");
    }

    private static boolean holiday(String name) {
        return !name.isEmpty();
    }

    static Ikon icon(EntryKind kind) {
        return switch (kind) {
            case DEADLINE -> RemixiconMZ.TIME_LINE;
            case MISSION -> RemixiconAL.BRIEFCASE_4_LINE;
            case AGREEMENT -> RemixiconAL.FILE_TEXT_LINE;
            case SIGNATURE -> RemixiconMZ.PEN_NIB_LINE;
            case REMINDER -> RemixiconAL.ALARM_LINE;
            case PAUSE -> RemixiconMZ.PAUSE_CIRCLE_LINE;
            case AVAILABILITY -> RemixiconMZ.USER_FOLLOW_LINE;
        };
    }
}
