// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.talent;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When it was last known that a profile holds: the latest of a coordinator's confirmation, the
 * person's answer to the form, and the day on which the record was made.
 *
 * @param on that day
 */
public record Freshness(LocalDate on) {
    /** After as many months a profile is to be confirmed again. */
    public static final int TRUSTED_MONTHS = 12;

    /** Of this talent; moments fall on the days of this zone. */
    public static Freshness of(Talent talent, ZoneId zone) {
        LocalDate said = talent.answeredAt().orElse(talent.createdAt()).atZone(zone).toLocalDate();
        return new Freshness(
                talent.get(TalentFields.CONFIRMED_ON).filter(said::isBefore).orElse(said));
    }

    /**
     * Whether the person should be asked again.
     *
     * @param months after how many a profile is no longer trusted
     */
    public boolean isStale(LocalDate today, int months) {
        return on.plusMonths(months).isBefore(today);
    }
}
