// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.followup;

import fr.gouv.numerique.vivier.domain.shared.RecordKind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that coordinators keep of a record.
 *
 * @param id for ever
 * @param version grows with each change
 * @param record kind of the record
 * @param recordId its id
 * @param kind what it is
 * @param words the note, the tag, the name of the list, what to do
 * @param from first day, of a phase
 * @param due last day of a phase, day of a reminder
 * @param doneOn when a reminder was ticked off
 * @param createdAt when it was written
 * @param createdBy by whom
 */
public record Item(
        long id,
        int version,
        RecordKind record,
        long recordId,
        ItemKind kind,
        String words,
        Optional<LocalDate> from,
        Optional<LocalDate> due,
        Optional<LocalDate> doneOn,
        Instant createdAt,
        String createdBy) {

    /** The same words without case and outer spaces: two that are the same tag share it. */
    public static String key(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    /** The same item with these words and days. */
    public Item with(String other, Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Item(
                id, version, record, recordId, kind, other, first, last, doneOn, createdAt,
                createdBy);
    }

    /** The same item, done on this day or to be done again. */
    public Item done(Optional<LocalDate> day) {
        return new Item(
                id, version, record, recordId, kind, words, from, due, day, createdAt, createdBy);
    }

    /** Its kind alone: what is kept of a person must not reach a log. */
    @Override
    public String toString() {
        return kind.name();
    }
}
