// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.calendar.CalendarEntry;
import fr.gouv.numerique.vivier.domain.calendar.CalendarScale;
import fr.gouv.numerique.vivier.domain.calendar.EntryKind;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.platform.JollydayHolidays;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.Desk;
import fr.gouv.numerique.vivier.testing.ReadyApplications;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.usecase.calendar.ReadCalendar;
import fr.gouv.numerique.vivier.usecase.calendar.WriteCalendar;
import fr.gouv.numerique.vivier.usecase.calendar.WriteCalendar.Detail;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The calendar over a real store: turning its pages, choosing a day, narrowing it, writing it. */
class CalendarViewModelTest {
    private static final LocalDate TODAY = LocalDate.now(TestStores.CLOCK);

    @TempDir Path folder;
    private final Store store = TestStores.inMemory();
    private final Desk desk = new Desk(new CurrentReference(ReferenceData.shipped()));
    private List<ApplicationId> applications = List.of();
    private CalendarViewModel model;

    @BeforeEach
    void open() {
        applications = ReadyApplications.in(store, 2);
        model =
                new CalendarViewModel(
                        new ReadCalendar(store, new JollydayHolidays(), TestStores.CLOCK),
                        new WriteCalendar(store, Texts.french(), TestStores.CLOCK),
                        desk.context());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private LocalDate first() {
        return model.pageProperty().get().orElseThrow().first();
    }

    @Test
    void nothingIsReadBeforeItIsSeen() {
        assertThat(model.pageProperty().get()).isEmpty();

        model.look(true);

        assertThat(model.dayProperty().get()).isEqualTo(TODAY);
        assertThat(first()).isEqualTo(LocalDate.of(2020, 4, 27));
        assertThat(model.ofDay()).hasSize(2);
    }

    @Test
    void pagesTurnByMonthAndByWeekAndComeBackToToday() {
        model.look(true);
        model.step(1);
        assertThat(model.dayProperty().get()).isEqualTo(LocalDate.of(2020, 6, 25));
        assertThat(first()).isEqualTo(LocalDate.of(2020, 6, 1));

        model.scaleProperty().set(CalendarScale.WEEK);
        assertThat(first()).isEqualTo(LocalDate.of(2020, 6, 22));
        model.step(-1);
        assertThat(first()).isEqualTo(LocalDate.of(2020, 6, 15));

        model.chooseToday();
        assertThat(first()).isEqualTo(LocalDate.of(2020, 5, 25));
    }

    @Test
    void kindsAndCasesThatAreNotWantedAreLeftOut() {
        model.look(true);
        model.show(EntryKind.DEADLINE, false);
        assertThat(model.ofDay()).isEmpty();
        model.show(EntryKind.DEADLINE, true);

        model.narrow(
                entry ->
                        entry.about().ofCase().filter(applications.getFirst()::equals).isPresent());
        assertThat(model.ofDay()).hasSize(1);
        model.narrow(_ -> true);
        assertThat(model.ofDay()).hasSize(2);
    }

    @Test
    void anEntryOpensItsRecordAndWhatIsShownIsWritten() throws Exception {
        model.look(true);
        CalendarEntry entry = model.ofDay().getFirst();
        model.open(entry);
        assertThat(desk.visited())
                .containsExactly(new Destination.OneApplication(applications.getFirst()));

        Path file = folder.resolve("calendrier.ics");
        desk.dialogs().willSave(file);
        model.show(EntryKind.MISSION, false);
        model.export(Detail.REFERENCES);
        assertThat(desk.told()).containsExactly("calendar.exported");
        assertThat(Files.readString(file).lines().filter("BEGIN:VEVENT"::equals)).hasSize(2);
    }
}
