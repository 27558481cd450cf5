// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

import fr.gouv.numerique.vivier.domain.shared.Message;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * One line of the planned calendar.
 *
 * @param day the day, where the line begins with one
 * @param words the rest: half-day, place, what is planned
 */
public record ScheduleEntry(Optional<LocalDate> day, String words) {
    private static final int ISO_DATE = 10;

    /** Reads « 2020-06-08 matin, réunion de lancement »; words alone are taken as they stand. */
    static ScheduleEntry read(String line) {
        if (line.length() >= ISO_DATE) {
            try {
                LocalDate day = LocalDate.parse(line.substring(0, ISO_DATE));
                return new ScheduleEntry(Optional.of(day), line.substring(ISO_DATE).strip());
            } catch (DateTimeParseException _) {
                return new ScheduleEntry(Optional.empty(), line);
            }
        }
        return new ScheduleEntry(Optional.empty(), line);
    }

    String written() {
        return (day.map(LocalDate::toString).orElse("") + " " + words).strip();
    }

    /** Calendar lines as a kind of field. */
    public record Kind() implements FieldKind<ScheduleEntry> {
        @Override
        public Optional<ScheduleEntry> read(String written, FieldWords words) {
            return Optional.of(ScheduleEntry.read(written));
        }

        @Override
        public String write(ScheduleEntry value) {
            return value.written();
        }

        @Override
        public List<String> show(ScheduleEntry value, FieldWords words) {
            String day = value.day.map(words::date).orElse("");
            return List.of((day + " " + words.tidy(value.words)).strip());
        }

        @Override
        public Message expected() {
            return Message.of("document.expected.ScheduleEntry");
        }
    }
}
