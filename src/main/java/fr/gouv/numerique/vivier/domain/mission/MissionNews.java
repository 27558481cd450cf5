// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.mission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When it was last heard that a mission still holds: the latest of a coordinator's confirmation,
 * the lead's answer to the form, and the day on which the record was made.
 *
 * @param on that day
 */
public record MissionNews(LocalDate on) {

    /** Of this mission; moments fall on the days of this zone. */
    public static MissionNews of(Mission mission, ZoneId zone) {
        return of(
                mission.answeredAt().orElse(mission.createdAt()),
                mission.get(MissionFields.CONFIRMED_ON),
                zone);
    }

    /**
     * The same, of what a record says.
     *
     * @param written when the lead answered the form, else when the record was made
     * @param confirmed when a coordinator was told that it holds
     */
    public static MissionNews of(Instant written, Optional<LocalDate> confirmed, ZoneId zone) {
        LocalDate said = written.atZone(zone).toLocalDate();
        return new MissionNews(confirmed.filter(said::isBefore).orElse(said));
    }

    /**
     * Whether the lead should be asked again. Only missions that still seek somebody need that.
     *
     * @param days without news after which a mission is no longer trusted
     */
    public boolean isStale(MissionStatus status, LocalDate today, int days) {
        return status.isOpen() && on.plusDays(days).isBefore(today);
    }
}
