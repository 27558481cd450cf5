// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened to an application. Never changed once recorded.
 *
 * @param seq 1 for the first
 * @param from the step before, absent for the first
 * @param to the step reached
 * @param on the day on which it happened
 * @param reason why it ended, where it did
 * @param note the coordinator's words, may be empty
 * @param recordedAt when it was written down
 * @param recordedBy by whom
 */
public record ApplicationEvent(
        int seq,
        Optional<Step> from,
        Step to,
        LocalDate on,
        Optional<Reason> reason,
        String note,
        Instant recordedAt,
        String recordedBy) {}
