// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Dates as calendars read them. */
class CalendarFileTest {
    private static final Instant MADE = Instant.parse("2020-05-25T08:00:00Z");

    private static String file(String summary) {
        return new String(
                CalendarFile.bytes(
                        List.of(
                                new CalendarEvent(
                                        "AT-2020-0001-start@vivier",
                                        LocalDate.of(2020, 12, 31),
                                        summary,
                                        "")),
                        1,
                        MADE),
                StandardCharsets.UTF_8);
    }

    @Test
    void aWholeDayEndsOnTheNext() {
        assertThat(file("Début"))
                .isEqualTo(
                        String.join(
                                "\r\n",
                                "BEGIN:VCALENDAR",
                                "VERSION:2.0",
                                "PRODID:-//Vivier//Vivier//FR",
                                "CALSCALE:GREGORIAN",
                                "METHOD:PUBLISH",
                                "BEGIN:VEVENT",
                                "UID:AT-2020-0001-start@vivier",
                                "DTSTAMP:20200525T080000Z",
                                "SEQUENCE:1",
                                "DTSTART;VALUE=DATE:20201231",
                                "DTEND;VALUE=DATE:20210101",
                                "SUMMARY;LANGUAGE=fr:Début",
                                "TRANSP:TRANSPARENT",
                                "END:VEVENT",
                                "END:VCALENDAR",
                                ""));
    }

    @Test
    void longLinesAreFoldedBetweenLettersAndUnfoldAgain() {
        String summary = "Étude des parcours, « élèves » ; été 🚀 ".repeat(8).strip();
        String file = file(summary);

        assertThat(file.lines())
                .allSatisfy(
                        line ->
                                assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                                        .isLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", ""))
                .contains("fr:" + summary.replace(",", "\\,").replace(";", "\\;"));
    }

    @Test
    void nothingTypedEndsAnEvent() {
        assertThat(file("Étude\r\nEND:VEVENT\r\nX:1").lines().filter("END:VEVENT"::equals))
                .hasSize(1);
    }
}
