// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.question;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A question that somebody asked before deciding.
 *
 * @param id for ever; 0 for what was not kept yet
 * @param version grows with each change
 * @param asker an agent or an administration
 * @param name of whoever asked, may be empty where a record is linked
 * @param talent the agent's record, if it is known
 * @param mission which mission it is about, if it is about one
 * @param channel how it came
 * @param askedOn when
 * @param dueOn by when it is to be answered
 * @param words what was asked
 * @param answer what was answered, empty as long as it was not
 * @param answeredOn when it was answered
 */
public record Question(
        long id,
        int version,
        Asker asker,
        String name,
        Optional<TalentId> talent,
        Optional<MissionId> mission,
        Channel channel,
        LocalDate askedOn,
        LocalDate dueOn,
        String words,
        String answer,
        Optional<LocalDate> answeredOn) {

    /** A week: whoever waits longer for an answer decides against. */
    public static final int ANSWER_DAYS = 7;

    /** Who asks. Labels: {@code question.asker.<NAME>}. */
    public enum Asker {
        PERSON,
        ADMINISTRATION
    }

    /** How it came. Labels: {@code question.channel.<NAME>}. */
    public enum Channel {
        MAIL,
        PHONE,
        MEETING,
        OTHER
    }

    /** One that was not written yet, asked today. */
    public static Question empty(LocalDate today) {
        return new Question(
                0,
                0,
                Asker.PERSON,
                "",
                Optional.empty(),
                Optional.empty(),
                Channel.MAIL,
                today,
                today.plusDays(ANSWER_DAYS),
                "",
                "",
                Optional.empty());
    }

    /** The same question, of this person of the pool or of nobody known. */
    public Question with(Optional<TalentId> person) {
        return new Question(
                id,
                version,
                asker,
                name,
                person,
                mission,
                channel,
                askedOn,
                dueOn,
                words,
                answer,
                answeredOn);
    }

    /** Whether it was kept before. */
    public boolean isKept() {
        return id != 0;
    }

    /** Whether it waits for an answer. */
    public boolean isOpen() {
        return answeredOn.isEmpty();
    }

    /** Whether it should have been answered before this day. */
    public boolean isLate(LocalDate today) {
        return isOpen() && dueOn.isBefore(today);
    }

    /** The number alone: who asked what must not reach a log. */
    @Override
    public String toString() {
        return "question " + id;
    }
}
