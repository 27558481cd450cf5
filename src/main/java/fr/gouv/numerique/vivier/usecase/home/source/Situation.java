// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.home.source;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.ApplicationLine;
import fr.gouv.numerique.vivier.domain.application.MessageKind;
import fr.gouv.numerique.vivier.domain.application.MessageLine;
import fr.gouv.numerique.vivier.domain.document.overview.RegisterEntry;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.usecase.followup.OpenReminders.Reminder;
import fr.gouv.numerique.vivier.usecase.question.QuestionRow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the day is read from, read once.
 *
 * @param today this day
 * @param applications every application
 * @param missions every mission
 * @param documents every document, and those that should exist
 * @param messages every message, by the application that it is about, first to last
 * @param reminders those that were not ticked off, with the names of their records
 * @param questions those that wait for an answer
 * @param silentTalents people of whom nothing was heard for long
 * @param silentMissions open missions of which nothing was heard for long, with the day it was
 * @param askedLeads when the leads of those were last asked, if ever
 * @param zone in which days begin and end
 */
public record Situation(
        LocalDate today,
        List<ApplicationLine> applications,
        List<ApplicationLine.Work> missions,
        List<RegisterEntry> documents,
        Map<ApplicationId, List<MessageLine>> messages,
        List<Reminder> reminders,
        List<QuestionRow> questions,
        int silentTalents,
        Map<MissionId, LocalDate> silentMissions,
        Map<MissionId, Instant> askedLeads,
        ZoneId zone) {

    public Situation {
        applications = List.copyOf(applications);
        missions = List.copyOf(missions);
        documents = List.copyOf(documents);
        messages = Map.copyOf(messages);
        reminders = List.copyOf(reminders);
        questions = List.copyOf(questions);
        silentMissions = Map.copyOf(silentMissions);
        askedLeads = Map.copyOf(askedLeads);
    }

    /** Whether somebody wants to be reminded of a mission on a later day: until then it waits. */
    boolean isPutOff(MissionId mission) {
        return reminders.stream()
                .map(Reminder::item)
                .filter(
                        item ->
                                item.record() == RecordKind.MISSION
                                        && item.recordId() == mission.value())
                .anyMatch(item -> item.due().filter(today::isBefore).isPresent());
    }

    /** The last message of this kind about an application. */
    Optional<MessageLine> last(ApplicationId application, MessageKind kind) {
        return messages.getOrDefault(application, List.of()).reversed().stream()
                .filter(it -> it.kind() == kind)
                .findFirst();
    }
}
