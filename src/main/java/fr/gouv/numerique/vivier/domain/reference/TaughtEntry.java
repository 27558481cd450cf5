// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import java.time.Instant;

/**
 * An entry that somebody added to a list, or whose words and dates somebody changed.
 *
 * @param list the list
 * @param entry as it is now; aliases are taught apart
 * @param hidden whether it is no longer offered for choice; answers that name it are still
 *     recognised
 * @param by who set it
 * @param at when
 */
public record TaughtEntry(
        String list, ReferenceEntry entry, boolean hidden, String by, Instant at) {}
