// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.mission;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When it was last heard that a mission still holds: the latest of a coordinator's confirmation,
 * the lead's answer to the form, and the day on which the record was made.
 *
 * @param on that day
 */
public record MissionNews(LocalDate on) {

    /** Of this mission; moments fall on the days of this zone. */
    public static MissionNews of(Mission mission, ZoneId zone) {
        LocalDate said =
                mission.answeredAt().orElse(mission.createdAt()).atZone(zone).toLocalDate();
        return new MissionNews(
                mission.get(MissionFields.CONFIRMED_ON).filter(said::isBefore).orElse(said));
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
