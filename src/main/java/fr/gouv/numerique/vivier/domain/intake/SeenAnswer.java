// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * An answer that was imported before.
 *
 * @param contentHash tells whether another says the same
 * @param answeredAt when it was given, where the export said so
 */
public record SeenAnswer(String contentHash, Optional<Instant> answeredAt) {

    /**
     * Whether an answer brings nothing because it, or a later one, is already in. So a file
     * imported twice changes nothing, nor does an old export imported after a newer one.
     */
    public static boolean isOld(
            Collection<SeenAnswer> seen, String contentHash, Optional<Instant> answeredAt) {
        boolean again =
                seen.stream()
                        .filter(known -> known.contentHash.equals(contentHash))
                        .anyMatch(known -> !isLater(answeredAt, known.answeredAt));
        Optional<Instant> latest =
                seen.stream()
                        .flatMap(known -> known.answeredAt.stream())
                        .max(Comparator.naturalOrder());
        return again || isLater(latest, answeredAt);
    }

    private static boolean isLater(Optional<Instant> one, Optional<Instant> other) {
        return one.isPresent() && other.isPresent() && one.get().isAfter(other.get());
    }
}
