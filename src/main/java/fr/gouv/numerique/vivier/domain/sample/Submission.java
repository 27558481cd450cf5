// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * When and how an answer was sent.
 *
 * @param key what the person may come back to the answer with
 * @param startedAt when the form was opened
 * @param savedAt when the answer was sent
 * @param changedAt when it was last corrected, if it was
 * @param seconds time taken
 * @param device what it was typed on
 * @param lastQuestion rank from 0 of the last question seen, if the person stopped there
 */
public record Submission(
        String key,
        LocalDateTime startedAt,
        LocalDateTime savedAt,
        Optional<LocalDateTime> changedAt,
        BigDecimal seconds,
        Device device,
        Optional<Integer> lastQuestion) {

    /** What people answer on. */
    public enum Device {
        COMPUTER,
        TABLET,
        TELEPHONE
    }

    public boolean isFinished() {
        return lastQuestion.isEmpty();
    }
}
