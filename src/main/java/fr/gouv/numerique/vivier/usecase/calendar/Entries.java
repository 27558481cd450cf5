// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.calendar;

import fr.gouv.numerique.vivier.domain.application.ApplicationLine;
import fr.gouv.numerique.vivier.domain.calendar.CalendarEntry;
import fr.gouv.numerique.vivier.domain.calendar.CalendarEntry.About;
import fr.gouv.numerique.vivier.domain.calendar.EntryKind;
import fr.gouv.numerique.vivier.domain.calendar.PersonDays;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.overview.DocumentLine;
import fr.gouv.numerique.vivier.domain.followup.Item;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.usecase.followup.OpenReminders.Reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what happens between two days, from what each kind of record says. */
final class Entries {
    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate today;
    private final List<CalendarEntry> found = new ArrayList<>();

    Entries(LocalDate first, LocalDate last, LocalDate today) {
        this.first = first;
        this.last = last;
        this.today = today;
    }

    List<CalendarEntry> all() {
        return List.copyOf(found);
    }

    /** A clock that stands still has no deadline. */
    void deadline(ApplicationLine line) {
        if (line.course().pausedOn().isEmpty()) {
            add(
                    line.dueOn(),
                    "application-" + line.id() + "-due",
                    EntryKind.DEADLINE,
                    new About.OfApplication(line.id()),
                    line.ref(),
                    Message.of(
                            "calendar.what.DEADLINE",
                            Message.of("application.step." + line.step()),
                            line.mission().title()),
                    line.person().name(),
                    line.owner());
        }
    }

    void mission(ApplicationLine.Work mission) {
        if (mission.status() != MissionStatus.CANCELLED) {
            edge(mission, "start", "calendar.what.missionStart", mission.start());
            edge(mission, "end", "calendar.what.missionEnd", mission.end());
        }
    }

    private void edge(
            ApplicationLine.Work mission, String edge, String words, Optional<LocalDate> day) {
        add(
                day,
                "mission-" + mission.id() + "-" + edge,
                EntryKind.MISSION,
                new About.OfMission(mission.id()),
                mission.ref(),
                Message.of(words, mission.title()),
                "",
                "");
    }

    /**
     * What an agreement covers, and by when whatever is out for signature should be back.
     *
     * @param days that a signature may take
     */
    void document(DocumentLine line, int days) {
        if (line.kind() == DocumentKind.AGREEMENT && line.isInForce()) {
            document(line, line.from(), EntryKind.AGREEMENT, "start", "calendar.what.start");
            document(line, line.to(), EntryKind.AGREEMENT, "end", "calendar.what.end");
        }
        if (line.isOutForSignature()) {
            Optional<LocalDate> due = line.issue().map(issue -> issue.issuedOn().plusDays(days));
            document(line, due, EntryKind.SIGNATURE, "signature", "calendar.what.SIGNATURE");
        }
    }

    private void document(
            DocumentLine line, Optional<LocalDate> day, EntryKind kind, String edge, String words) {
        DocumentLine.Issue issue = line.issue().orElseThrow();
        add(
                day,
                "document-" + issue.id() + "-" + edge,
                kind,
                new About.OfDocument(line.about().application(), line.kind(), issue.number()),
                issue.number(),
                Message.of(words, line.about().mission()),
                line.about().person(),
                line.about().owner());
    }

    void person(PersonDays person) {
        add(
                person.pausedUntil(),
                "talent-" + person.id() + "-pause",
                EntryKind.PAUSE,
                new About.OfTalent(person.id()),
                person.ref(),
                Message.of("calendar.what.PAUSE"),
                person.name(),
                "");
        add(
                person.availableUntil(),
                "talent-" + person.id() + "-availability",
                EntryKind.AVAILABILITY,
                new About.OfTalent(person.id()),
                person.ref(),
                Message.of("calendar.what.AVAILABILITY"),
                person.name(),
                "");
    }

    /** It is whoever wrote it who wants to be reminded. */
    void reminder(Reminder reminder) {
        Item item = reminder.item();
        boolean ofPerson = item.record() == RecordKind.TALENT;
        item.due()
                .filter(this::isWithin)
                .ifPresent(
                        day ->
                                found.add(
                                        new CalendarEntry(
                                                "reminder-" + item.id(),
                                                EntryKind.REMINDER,
                                                day,
                                                ofPerson
                                                        ? new About.OfTalent(
                                                                new TalentId(item.recordId()))
                                                        : new About.OfMission(
                                                                new MissionId(item.recordId())),
                                                reminder.name().ref(),
                                                ofPerson
                                                        ? Message.of("calendar.what.REMINDER")
                                                        : Message.of(
                                                                "calendar.what.missionReminder",
                                                                reminder.name().label()),
                                                ofPerson ? reminder.name().label() : "",
                                                item.words(),
                                                item.createdBy(),
                                                day.isBefore(today))));
    }

    private void add(
            Optional<LocalDate> day,
            String uid,
            EntryKind kind,
            About about,
            String ref,
            Message what,
            String who,
            String owner) {
        day.filter(this::isWithin)
                .ifPresent(
                        on ->
                                found.add(
                                        new CalendarEntry(
                                                uid,
                                                kind,
                                                on,
                                                about,
                                                ref,
                                                what,
                                                who,
                                                "",
                                                owner,
                                                isToDo(kind) && on.isBefore(today))));
    }

    private boolean isWithin(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static boolean isToDo(EntryKind kind) {
        return kind == EntryKind.DEADLINE || kind == EntryKind.SIGNATURE;
    }
}
