// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.calendar;

import fr.gouv.numerique.vivier.domain.calendar.CalendarEntry;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.files.calendar.CalendarEvent;
import fr.gouv.numerique.vivier.files.calendar.CalendarFile;
import fr.gouv.numerique.vivier.files.document.DocumentFile;
import fr.gouv.numerique.vivier.store.Store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes entries for other calendar programs, in French whatever the language of the window, and
 * notes who took how many. An entry keeps its identifier on whatever day it falls, so that a
 * program that reads the file again moves it. Addresses and telephone numbers are never in it.
 */
public final class WriteCalendar {
    private final Store store;
    private final Texts french;
    private final Clock clock;

    public WriteCalendar(Store store, Texts french, Clock clock) {
        this.store = store;
        this.french = french;
        this.clock = clock;
    }

    /** How much the file says of people. */
    public enum Detail {
        /** Nothing but references: the file can go into a calendar that others see. */
        REFERENCES,
        /** Their names, and the words of reminders. */
        NAMES
    }

    /**
     * Writes just these entries.
     *
     * @return the file, which took the place of one of that name
     */
    public Path write(List<CalendarEntry> entries, Detail detail, Path file) throws IOException {
        Instant now = clock.instant();
        List<CalendarEvent> events = entries.stream().map(entry -> event(entry, detail)).toList();
        Path written = DocumentFile.write(file, CalendarFile.bytes(events, version(now), now));
        store.write(
                session ->
                        session.log()
                                .add(
                                        "calendar.export",
                                        "calendar",
                                        0,
                                        entries.size() + " " + detail));
        return written;
    }

    /** Grows from each file to the next, as long as they are a minute apart. */
    private static int version(Instant now) {
        return Math.toIntExact(Duration.between(Instant.EPOCH, now).toMinutes());
    }

    private CalendarEvent event(CalendarEntry entry, Detail detail) {
        boolean named = detail == Detail.NAMES;
        return new CalendarEvent(
                entry.uid() + "@vivier",
                entry.day(),
                joined(
                        " · ",
                        french.get(entry.what()),
                        named ? entry.words() : "",
                        named ? entry.who() : entry.ref()),
                joined(
                        "\n",
                        french.get("calendar.kind." + entry.kind()),
                        french.get("calendar.about", entry.ref())));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }
}
