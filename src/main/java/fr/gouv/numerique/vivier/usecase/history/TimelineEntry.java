// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.history;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to a person or a mission.
 *
 * @param at when it was done, or written down
 * @param kind what it is about
 * @param what in one sentence
 * @param note a coordinator's words with it, may be empty
 * @param by who did it, may be empty
 * @param action the action to take back, where that can be tried
 * @param undone whether it was taken back
 * @param application the application that it belongs to, if it does
 */
public record TimelineEntry(
        Instant at,
        Kind kind,
        Message what,
        String note,
        String by,
        Optional<Long> action,
        boolean undone,
        Optional<ApplicationId> application) {

    /** What can be chosen to be shown alone. */
    public enum Kind {
        PROFILE,
        SKILLS,
        FOLLOW_UP,
        APPLICATIONS,
        DOCUMENTS,
        MAILS,
        IMPORTS
    }

    /** Says nothing of anybody: what happened to a person must not reach a log. */
    @Override
    public String toString() {
        return kind + " " + at;
    }
}
