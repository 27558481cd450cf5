// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.history;

import fr.gouv.numerique.vivier.domain.shared.Message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened.
 *
 * @param at when it was done, or written down
 * @param kind what it is about
 * @param what in one sentence
 * @param more what belongs to it, a sentence each
 * @param note a coordinator's words with it, may be empty
 * @param by who did it, may be empty
 * @param about what it was done to
 * @param way how it is taken back
 */
public record TimelineEntry(
        Instant at,
        Kind kind,
        Message what,
        List<Message> more,
        String note,
        String by,
        Optional<About> about,
        WayBack way) {

    public TimelineEntry {
        more = List.copyOf(more);
    }

    /** What can be chosen to be shown alone. Labels: {@code history.kind.<NAME>}. */
    public enum Kind {
        PROFILE,
        SKILLS,
        FOLLOW_UP,
        APPLICATIONS,
        DOCUMENTS,
        MAILS,
        IMPORTS,
        SETTINGS,
        FILES
    }

    /** Whether it was taken back. */
    public boolean undone() {
        return way instanceof WayBack.Done;
    }

    /** Whether taking it back can be tried. */
    public boolean canBeTried() {
        return !(way instanceof WayBack.Done || way instanceof WayBack.None);
    }

    TimelineEntry with(Optional<About> named) {
        return new TimelineEntry(at, kind, what, more, note, by, named, way);
    }

    /** Says nothing of anybody: what happened to a person must not reach a log. */
    @Override
    public String toString() {
        return kind + " " + at;
    }
}
