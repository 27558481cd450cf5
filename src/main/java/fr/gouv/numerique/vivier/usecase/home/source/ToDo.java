// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.home.source;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Party;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.followup.Item;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something to be done.
 *
 * @param kind what kind of thing
 * @param who the person or the mission it is about
 * @param what what is to be done, in words without a person's name
 * @param since when it began to wait, if that is known
 * @param due by when it is to be done, if there is such a day
 * @param late whether that day has passed
 * @param waitingFor who has to move
 * @param owner whose case it is; empty where it is nobody's
 * @param written when somebody was last written to about it, if ever
 * @param act what the one button does
 */
public record ToDo(
        Kind kind,
        String who,
        Message what,
        Optional<LocalDate> since,
        Optional<LocalDate> due,
        boolean late,
        Party waitingFor,
        String owner,
        Optional<Instant> written,
        Act act) {

    /** Kinds of things to do. */
    public enum Kind {
        NEXT_STEP,
        AWAITED,
        SIGNATURE,
        START,
        OVERRUN,
        ANSWER,
        QUESTION,
        PROFILES,
        PUBLICATION,
        MISSION_NEWS,
        CONTRADICTION,
        REMINDER
    }

    /** By urgency. Labels: {@code home.group.<NAME>}. */
    public enum Group {
        LATE,
        TODAY,
        WEEK,
        WAITING
    }

    /** What a button does. */
    public sealed interface Act {

        /** Makes the usual move, of today. */
        record Advance(ApplicationId application, Step to) implements Act {}

        /** Prepares the message that reminds whoever has to move. */
        record Remind(ApplicationId application) implements Act {}

        /** Prepares the answer to a person who was not chosen. */
        record Answer(ApplicationId application) implements Act {}

        /** Notes that the answer was given. */
        record Answered(ApplicationId application) implements Act {}

        record OpenApplication(ApplicationId application) implements Act {}

        record OpenDocument(ApplicationId application, DocumentKind kind) implements Act {}

        record OpenMission(MissionId mission) implements Act {}

        record OpenTalents() implements Act {}

        record OpenQuestion(long question) implements Act {}

        /** Ticks a reminder off. */
        record Tick(Item reminder) implements Act {}
    }

    /** Where it stands among all that is to be done on this day. */
    public Group group(LocalDate today) {
        if (late) {
            return Group.LATE;
        }
        boolean isDue = due.map(day -> !day.isAfter(today)).orElse(false);
        if (waitingFor != Party.COORDINATION) {
            return isDue ? Group.TODAY : Group.WAITING;
        }
        return due.isEmpty() || isDue ? Group.TODAY : Group.WEEK;
    }

    /** The kind and what is said: no person's name. */
    @Override
    public String toString() {
        return kind + " " + what;
    }
}
