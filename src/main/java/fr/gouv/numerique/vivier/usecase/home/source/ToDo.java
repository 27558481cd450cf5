// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.home.source;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Party;
import fr.gouv.numerique.vivier.domain.application.Reason;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.followup.Item;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

        /** Lets a clock go on that stands still. */
        record Resume(ApplicationId application) implements Act {}

        /**
         * Makes one of several moves, of today, where none of them is the usual one.
         *
         * @param reason noted where a move asks for one
         */
        record Choose(ApplicationId application, List<Step> moves, Reason reason) implements Act {
            public Choose {
                moves = List.copyOf(moves);
            }
        }

        /** Moves a mission along its life. */
        record MoveMission(MissionId mission, MissionStatus to) implements Act {}

        /** Prepares the message that asks a lead whether a mission still holds. */
        record AskLead(MissionId mission) implements Act {}

        /** Notes that a mission still holds. */
        record ConfirmMission(MissionId mission) implements Act {}

        /** Prepares the messages that ask people whether their profiles still hold. */
        record AskProfiles() implements Act {}

        record OpenApplication(ApplicationId application) implements Act {}

        record OpenDocument(ApplicationId application, DocumentKind kind) implements Act {}

        record OpenMission(MissionId mission) implements Act {}

        record OpenTalent(TalentId talent) implements Act {}

        record OpenTalents() implements Act {}

        record OpenQuestion(long question) implements Act {}

        /** Ticks a reminder off. */
        record Tick(Item reminder) implements Act {}

        /** What shows the record that this is about. */
        default Act look() {
            return switch (this) {
                case Advance(var id, _) -> new OpenApplication(id);
                case Remind(var id) -> new OpenApplication(id);
                case Answer(var id) -> new OpenApplication(id);
                case Answered(var id) -> new OpenApplication(id);
                case Resume(var id) -> new OpenApplication(id);
                case Choose(var id, _, _) -> new OpenApplication(id);
                case MoveMission(var id, _) -> new OpenMission(id);
                case AskLead(var id) -> new OpenMission(id);
                case ConfirmMission(var id) -> new OpenMission(id);
                case AskProfiles() -> new OpenTalents();
                case Tick(var item) ->
                        item.record() == RecordKind.MISSION
                                ? new OpenMission(new MissionId(item.recordId()))
                                : new OpenTalent(new TalentId(item.recordId()));
                case OpenApplication _,
                        OpenDocument _,
                        OpenMission _,
                        OpenTalent _,
                        OpenTalents _,
                        OpenQuestion _ ->
                        this;
            };
        }
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
