// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import java.time.Instant;

/**
 * One line of the log.
 *
 * @param at when
 * @param actor who
 * @param action what was done, for example {@code document.print}
 * @param detail numbers and codes, never a person's data
 */
public record LogEntry(Instant at, String actor, String action, String detail) {}
