// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sending;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Messages that were prepared in one go. The program sends nothing: that they were sent is what a
 * coordinator says.
 *
 * @param id for ever
 * @param version grows with each change
 * @param what what they are
 * @param talents who was told, or whose profile it was
 * @param preparedAt when they were written
 * @param preparedBy by whom
 * @param sentOn the day on which they were sent, once a coordinator said so
 * @param sentBy who said so
 */
public record Mailing(
        long id,
        int version,
        What what,
        List<TalentId> talents,
        Instant preparedAt,
        String preparedBy,
        Optional<LocalDate> sentOn,
        String sentBy) {

    public Mailing {
        talents = List.copyOf(talents);
    }

    /** What messages are. */
    public sealed interface What {

        /** A news, for these people. */
        record OfNews(long news) implements What {}

        /** The profiles of these people, for the lead of a mission. */
        record Profiles(MissionId mission) implements What {}
    }

    public boolean isSent() {
        return sentOn.isPresent();
    }

    /** The number alone: whom it is about must not reach a log. */
    @Override
    public String toString() {
        return "mailing " + id;
    }
}
