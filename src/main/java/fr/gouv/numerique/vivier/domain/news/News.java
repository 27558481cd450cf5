// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.news;

import fr.gouv.numerique.vivier.domain.mission.MissionId;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Something that the people of the pool are to be told.
 *
 * @param id for ever; 0 for what was not kept yet
 * @param version grows with each change
 * @param subject of the message, one line
 * @param words of the message, between the greeting and the missions
 * @param missions that it announces
 * @param skills codes; whoever has none of them is not told; none for everybody
 * @param regions codes; whoever neither works nor goes there is not told; none for everybody
 * @param createdAt when it was written
 * @param createdBy by whom
 */
public record News(
        long id,
        int version,
        String subject,
        String words,
        List<MissionId> missions,
        Set<String> skills,
        Set<String> regions,
        Instant createdAt,
        String createdBy) {

    public News {
        missions = List.copyOf(missions);
        skills = Set.copyOf(skills);
        regions = Set.copyOf(regions);
    }

    /** One that was not written yet. */
    public static News empty() {
        return new News(0, 0, "", "", List.of(), Set.of(), Set.of(), Instant.EPOCH, "");
    }

    /** Whether it was kept before. */
    public boolean isKept() {
        return id != 0;
    }

    /** The number alone: the words may be about somebody. */
    @Override
    public String toString() {
        return "news " + id;
    }
}
