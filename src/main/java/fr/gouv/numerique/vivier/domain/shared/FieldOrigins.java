// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.shared;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The answers that a record was read from, and which field comes from which.
 *
 * @param answers first to last
 */
public record FieldOrigins(List<Answer> answers) {
    public static final FieldOrigins NONE = new FieldOrigins(List.of());

    public FieldOrigins {
        answers = List.copyOf(answers);
    }

    /**
     * One answer, as it stands in a file.
     *
     * @param source file and row
     * @param importedAt when it was imported
     * @param answeredAt when it was given, where the export says so
     * @param brought names of the fields that it changed; all of them where it made the record, not
     *     known where an older version imported it
     */
    public record Answer(
            RecordSource source,
            Instant importedAt,
            Optional<Instant> answeredAt,
            Brought brought) {}

    /** Which fields an answer brought. */
    public sealed interface Brought {

        /** It made the record. */
        record All() implements Brought {}

        /** It changed these fields. */
        record Some(Set<String> names) implements Brought {
            public Some {
                names = Set.copyOf(names);
            }
        }

        /** That was not kept. */
        record NotKnown() implements Brought {}
    }

    /** The answer from which the field's value comes, where that is known. */
    public Optional<Answer> of(Field<?> field) {
        for (Answer answer : answers.reversed()) {
            switch (answer.brought()) {
                case Brought.All() -> {
                    return Optional.of(answer);
                }
                case Brought.Some(Set<String> names) -> {
                    if (names.contains(field.name())) {
                        return Optional.of(answer);
                    }
                }
                case Brought.NotKnown() -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** Where the record was read, first to last. */
    public List<RecordSource> sources() {
        return answers.stream().map(Answer::source).toList();
    }
}
