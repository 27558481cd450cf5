// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened to an application. Never changed once recorded.
 *
 * @param seq 1 for the first
 * @param what what kind of thing happened
 * @param from the step before, absent for the first
 * @param to the step reached
 * @param on the day on which it happened
 * @param reason why it ended or was paused; absent when nobody asked yet
 * @param party who decided it, where that was noted
 * @param owner whose case it became, where it was handed over
 * @param note the coordinator's words, may be empty
 * @param recordedAt when it was written down
 * @param recordedBy by whom
 */
public record ApplicationEvent(
        int seq,
        What what,
        Optional<Step> from,
        Step to,
        LocalDate on,
        Optional<Reason> reason,
        Optional<Party> party,
        Optional<String> owner,
        String note,
        Instant recordedAt,
        String recordedBy) {

    /** What happened. */
    public enum What {
        /** It was opened, or went to another step. */
        MOVED,
        /** Its clock was stopped: somebody is on leave, a paper is missing. */
        PAUSED,
        /** Its clock goes on, the due day later by as long as the pause. */
        RESUMED,
        /** The event before was a mistake and no longer counts. */
        CORRECTED,
        /** It became the case of another coordinator. */
        HANDED_OVER
    }

    /** The opening of an application. */
    public static ApplicationEvent opened(LocalDate on, String note, Instant now, String by) {
        return new ApplicationEvent(
                1,
                What.MOVED,
                Optional.empty(),
                Step.PROPOSED,
                on,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                note,
                now,
                by);
    }
}
