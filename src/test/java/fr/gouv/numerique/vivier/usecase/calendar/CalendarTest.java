// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Reason;
import fr.gouv.numerique.vivier.domain.calendar.CalendarEntry;
import fr.gouv.numerique.vivier.domain.calendar.CalendarEntry.About;
import fr.gouv.numerique.vivier.domain.calendar.CalendarPage;
import fr.gouv.numerique.vivier.domain.calendar.CalendarScale;
import fr.gouv.numerique.vivier.domain.calendar.EntryKind;
import fr.gouv.numerique.vivier.domain.followup.ItemKind;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.platform.JollydayHolidays;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.ReadyApplications;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.application.CurrentWorkflow;
import fr.gouv.numerique.vivier.usecase.application.MoveApplication;
import fr.gouv.numerique.vivier.usecase.calendar.WriteCalendar.Detail;
import fr.gouv.numerique.vivier.usecase.followup.KeepItems;
import fr.gouv.numerique.vivier.usecase.followup.KeepItems.Words;
import fr.gouv.numerique.vivier.usecase.talent.CareForTalents;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The days that matter of a real store, and the file that other programs read. */
class CalendarTest {
    private static final LocalDate TODAY = LocalDate.now(TestStores.CLOCK);
    private static final LocalDate PENTECOST = LocalDate.of(2020, 6, 1);

    @TempDir Path folder;
    private final Store store = TestStores.inMemory();
    private final Changes changes = new Changes();
    private final ReadCalendar calendar =
            new ReadCalendar(store, new JollydayHolidays(), TestStores.CLOCK);
    private final ApplicationId application = ReadyApplications.in(store, 1).getFirst();

    @AfterEach
    void close() {
        store.close();
    }

    private CalendarPage month(LocalDate around) {
        return calendar.read(CalendarScale.MONTH.first(around), CalendarScale.MONTH.last(around));
    }

    private List<CalendarEntry> of(EntryKind kind, LocalDate around) {
        return month(around).entries().stream().filter(it -> it.kind() == kind).toList();
    }

    private Talent person() {
        return store.read(session -> session.talents().all()).getFirst();
    }

    private Mission mission() {
        return store.read(session -> session.missions().all()).getFirst();
    }

    @Test
    void whatFallsDueStartsAndEndsIsThereWithItsRecord() throws Exception {
        new CareForTalents(store, TestStores.CLOCK, changes)
                .pause(List.of(person().id()), TODAY.plusDays(3));
        new KeepItems(store, TestStores.CLOCK, changes)
                .add(
                        RecordKind.TALENT,
                        List.of(person().id().value()),
                        new Words(
                                ItemKind.REMINDER,
                                "Rappeler au 01 02 03 04 05",
                                Optional.empty(),
                                Optional.of(TODAY.plusDays(1))));

        CalendarEntry deadline = of(EntryKind.DEADLINE, TODAY).getFirst();
        assertThat(deadline.day()).isEqualTo(TODAY);
        assertThat(deadline.about()).isEqualTo(new About.OfApplication(application));
        assertThat(deadline.who()).isEqualTo("Camille Exemple-001");
        assertThat(deadline.late()).isFalse();
        assertThat(of(EntryKind.PAUSE, TODAY))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.day()).isEqualTo(TODAY.plusDays(3));
                            assertThat(it.about()).isEqualTo(new About.OfTalent(person().id()));
                        });
        assertThat(of(EntryKind.REMINDER, TODAY))
                .singleElement()
                .satisfies(it -> assertThat(it.owner()).isEqualTo("coordinatrice"));
        LocalDate start = mission().get(MissionFields.START).orElseThrow();
        assertThat(of(EntryKind.MISSION, start))
                .anySatisfy(
                        it -> {
                            assertThat(it.day()).isEqualTo(start);
                            assertThat(it.about()).isEqualTo(new About.OfMission(mission().id()));
                        });
    }

    @Test
    void theLastDayOfAnAvailabilityIsThere() {
        LocalDate until = TODAY.plusDays(2);
        store.write(
                session ->
                        session.talents()
                                .update(
                                        person().with(
                                                        person().values()
                                                                .with(
                                                                        TalentFields
                                                                                .AVAILABLE_UNTIL,
                                                                        Optional.of(until)),
                                                        person().skills(),
                                                        person().edits())));

        assertThat(of(EntryKind.AVAILABILITY, TODAY))
                .singleElement()
                .satisfies(it -> assertThat(it.day()).isEqualTo(until));
    }

    @Test
    void aClockThatStandsStillHasNoDeadline() throws Exception {
        new MoveApplication(store, new CurrentWorkflow(new JollydayHolidays()), changes)
                .pause(application, TODAY, Reason.LEAVE, "");

        assertThat(of(EntryKind.DEADLINE, TODAY)).isEmpty();
    }

    @Test
    void daysWithoutWorkAreKnownWithTheNamesOfPublicHolidays() {
        CalendarPage june = month(PENTECOST);

        assertThat(june.first()).isEqualTo(PENTECOST);
        assertThat(june.last()).isEqualTo(LocalDate.of(2020, 7, 5));
        assertThat(june.rest()).containsEntry(PENTECOST, "Lundi de Pentecôte");
        assertThat(june.rest()).containsEntry(LocalDate.of(2020, 6, 6), "");
        assertThat(june.rest()).doesNotContainKey(LocalDate.of(2020, 6, 2));
    }

    @Test
    void theFileSaysNothingOfPeopleUnlessAskedTo() throws Exception {
        new KeepItems(store, TestStores.CLOCK, changes)
                .add(
                        RecordKind.TALENT,
                        List.of(person().id().value()),
                        new Words(
                                ItemKind.REMINDER,
                                "Rappeler Camille",
                                Optional.empty(),
                                Optional.of(TODAY)));
        List<CalendarEntry> entries = month(TODAY).entries();

        String plain = write(entries, Detail.REFERENCES, TestStores.CLOCK);
        String named = write(entries, Detail.NAMES, TestStores.CLOCK);

        assertThat(plain).doesNotContain("Camille", "@developpement-durable");
        assertThat(plain).contains("UID:application-" + application + "-due@vivier", "C-0001");
        assertThat(named).contains("Camille Exemple-001", "Rappeler Camille");
        assertThat(named).doesNotContain("@developpement-durable");
    }

    @Test
    void aDateThatMovedKeepsItsIdentifierAndIsNewer() throws Exception {
        String before = write(of(EntryKind.DEADLINE, TODAY), Detail.REFERENCES, TestStores.CLOCK);
        store.write(
                session -> {
                    session.agenda().moveDue(Map.of(application, Optional.of(TODAY.plusDays(2))));
                    return application;
                });
        Clock later = Clock.offset(TestStores.CLOCK, Duration.ofMinutes(5));
        String after = write(of(EntryKind.DEADLINE, TODAY), Detail.REFERENCES, later);

        assertThat(line(after, "UID")).isEqualTo(line(before, "UID"));
        assertThat(line(after, "DTSTART")).isNotEqualTo(line(before, "DTSTART"));
        assertThat(number(line(after, "SEQUENCE"))).isGreaterThan(number(line(before, "SEQUENCE")));
    }

    private String write(List<CalendarEntry> entries, Detail detail, Clock clock) throws Exception {
        Path file = folder.resolve("dates.ics");
        new WriteCalendar(store, Texts.french(), clock).write(entries, detail, file);
        return Files.readString(file).replace("\r\n ", "");
    }

    private static String line(String file, String name) {
        return file.lines().filter(it -> it.startsWith(name)).findFirst().orElseThrow();
    }

    private static int number(String line) {
        return Integer.parseInt(line.substring(line.indexOf(':') + 1));
    }
}
