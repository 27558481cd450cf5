// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

import java.time.LocalDate;

/**
 * What became of a profile that was sent to a mission lead.
 *
 * @param application whose it is
 * @param sent the day on which it was sent
 * @param state whether it was answered, and in time
 * @param days from the sending to the answer, or to today where there is none, in the unit that was
 *     promised; days on which the clock stood still are taken out
 */
public record LeadAnswer(ApplicationId application, LocalDate sent, State state, long days) {

    /** How it stands. Labels: {@code application.answer.<NAME>}. */
    public enum State {
        /** Answered on the day that was promised, or before. */
        IN_TIME,
        /** Answered, but later. */
        LATE,
        /** Not answered though the day has passed, or given up as never answered. */
        UNANSWERED,
        /** There is still time to answer. */
        PENDING;

        /** Whether there was an answer. */
        public boolean isAnswered() {
            return this == IN_TIME || this == LATE;
        }

        /** Whether it counts: who still has time is neither good nor bad. */
        public boolean counts() {
            return this != PENDING;
        }
    }
}
