// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import fr.gouv.numerique.vivier.domain.sample.Submission.Device;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Invents the circumstances of an answer. */
final class Submissions {
    /** Without those that are taken for one another. */
    private static final String KEY_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final double CORRECTED_LATER = 0.04;
    private static final int FEWEST_SECONDS = 170;
    private static final int MOST_SECONDS = 2400;

    private Submissions() {}

    static Submission make(LocalDateTime startedAt, Optional<Integer> lastQuestion, Dice dice) {
        int seconds = dice.between(FEWEST_SECONDS, MOST_SECONDS);
        LocalDateTime savedAt = startedAt.plusSeconds(seconds);
        Optional<LocalDateTime> changedAt =
                dice.chance(CORRECTED_LATER)
                        ? Optional.of(savedAt.plusMinutes(dice.between(15, 6 * 24 * 60)))
                        : Optional.empty();
        return new Submission(
                key(dice),
                startedAt,
                savedAt,
                changedAt,
                BigDecimal.valueOf(seconds * 10_000_000L + dice.between(0, 9_999_999), 7),
                dice.pick(
                        List.of(
                                Device.COMPUTER,
                                Device.COMPUTER,
                                Device.COMPUTER,
                                Device.TELEPHONE,
                                Device.TABLET)),
                lastQuestion);
    }

    /** « T84T-UNRG ». */
    private static String key(Dice dice) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == 4) {
                key.append('-');
            }
            key.append(KEY_LETTERS.charAt(dice.between(0, KEY_LETTERS.length() - 1)));
        }
        return key.toString();
    }
}
