// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

import fr.gouv.numerique.vivier.domain.shared.Message;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * One journey of a mission order, local times.
 *
 * @param departure when the agent leaves
 * @param from where from, a municipality: the administrative or, if allowed, the family residence
 * @param back when the agent is back
 * @param to where the agent comes back to
 */
public record Trip(LocalDateTime departure, String from, LocalDateTime back, String to) {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** Reads « 2020-06-08 08:10 ; Rennes ; 2020-06-08 20:30 ; Rennes ». */
    static Optional<Trip> read(String line) {
        String[] parts = line.split(";", -1);
        if (parts.length != 4 || parts[1].isBlank() || parts[3].isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Trip(
                            moment(parts[0]),
                            parts[1].strip(),
                            moment(parts[2]),
                            parts[3].strip()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static LocalDateTime moment(String written) {
        return LocalDateTime.parse(written.strip().replace('T', ' '), WRITTEN);
    }

    String written() {
        return WRITTEN.format(departure) + " ; " + from + " ; " + WRITTEN.format(back) + " ; " + to;
    }

    /** Journeys as a kind of field. */
    public record Kind() implements FieldKind<Trip> {
        @Override
        public Optional<Trip> read(String written, FieldWords words) {
            return Trip.read(written);
        }

        @Override
        public String write(Trip value) {
            return value.written();
        }

        @Override
        public List<String> show(Trip value, FieldWords words) {
            return List.of(
                    "%s, %s → %s, %s"
                            .formatted(
                                    words.moment(value.departure()),
                                    words.tidy(value.from()),
                                    words.moment(value.back()),
                                    words.tidy(value.to())));
        }

        @Override
        public Message expected() {
            return Message.of("document.expected.Trip");
        }
    }
}
