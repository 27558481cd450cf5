// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import java.time.Instant;

/**
 * One line of the log.
 *
 * @param id of the line; later lines have higher ones
 * @param at when
 * @param actor who
 * @param action what was done, for example {@code document.print}
 * @param kind of the record that it was done to, for example {@code talent}
 * @param record its id; 0 where it concerns none
 * @param detail numbers and codes, never a person's data
 */
public record LogEntry(
        long id,
        Instant at,
        String actor,
        String action,
        String kind,
        long record,
        String detail) {}
