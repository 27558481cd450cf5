// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import java.time.Instant;

/**
 * One line of the log.
 *
 * @param id of the line
 * @param at when
 * @param actor who
 * @param action what was done, for example {@code document.print}
 * @param detail numbers and codes, never a person's data
 */
public record LogEntry(long id, Instant at, String actor, String action, String detail) {}
