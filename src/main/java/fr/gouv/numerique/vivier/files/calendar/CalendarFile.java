// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Events as an iCalendar file (RFC 5545): lines end in CR LF and are folded at 75 bytes, whole days
 * have no hour and hence no time zone.
 */
public final class CalendarFile {
    private static final String LINE = "\r\n";
    private static final int LONGEST = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private CalendarFile() {}

    /**
     * The file.
     *
     * @param sequence grows with each version of the events
     * @param made when this version was made
     */
    public static byte[] bytes(List<CalendarEvent> events, int sequence, Instant made) {
        StringBuilder file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Vivier//Vivier//FR");
        line(file, "CALSCALE:GREGORIAN");
        line(file, "METHOD:PUBLISH");
        for (CalendarEvent event : events) {
            line(file, "BEGIN:VEVENT");
            line(file, "UID:" + escaped(event.uid()));
            line(file, "DTSTAMP:" + MOMENT.format(made));
            line(file, "SEQUENCE:" + sequence);
            line(file, "DTSTART;VALUE=DATE:" + day(event.day()));
            line(file, "DTEND;VALUE=DATE:" + day(event.day().plusDays(1)));
            line(file, "SUMMARY;LANGUAGE=fr:" + escaped(event.summary()));
            if (!event.description().isEmpty()) {
                line(file, "DESCRIPTION;LANGUAGE=fr:" + escaped(event.description()));
            }
            line(file, "TRANSP:TRANSPARENT");
            line(file, "END:VEVENT");
        }
        line(file, "END:VCALENDAR");
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** A line goes on behind a blank; a letter is never cut in two. */
    private static void line(StringBuilder file, String content) {
        int used = 0;
        for (int i = 0; i < content.length(); ) {
            String letter = Character.toString(content.codePointAt(i));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (used + size > LONGEST) {
                file.append(LINE).append(' ');
                used = 1;
            }
            file.append(letter);
            used += size;
            i += letter.length();
        }
        file.append(LINE);
    }
}
