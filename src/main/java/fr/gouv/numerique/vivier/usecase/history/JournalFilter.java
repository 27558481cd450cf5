// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.history;

import fr.gouv.numerique.vivier.usecase.history.TimelineEntry.Kind;

import java.util.Optional;

/**
 * What of the history is wanted.
 *
 * @param kind what it is about; nothing for whatever it is
 * @param by who did it; nothing for anybody
 * @param text words of the person, the mission, the number or the file that it was done to; blank
 *     for any
 */
public record JournalFilter(Optional<Kind> kind, Optional<String> by, String text) {
    public static final JournalFilter ALL =
            new JournalFilter(Optional.empty(), Optional.empty(), "");
}
