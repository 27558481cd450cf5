// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Deadlines;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.document.Samples;
import fr.gouv.numerique.vivier.domain.document.field.HolidayZone;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.Desk;
import fr.gouv.numerique.vivier.testing.ReadyApplications;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.ui.settings.DeadlinesViewModel.Written;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.application.CurrentWorkflow;
import fr.gouv.numerique.vivier.usecase.application.ManageDeadlines;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Deadlines as they are written, checked and applied to the applications under way. */
class DeadlinesViewModelTest {
    private static final Set<Step> LEAD = Set.of(Step.SENT_TO_LEAD);
    // Reached on 11 May 2020, of which the fourth working day is a public holiday here.
    private static final LocalDate HOLIDAY = LocalDate.of(2020, 5, 15);

    private final Store store = TestStores.inMemory();
    private final ManageDeadlines manage =
            new ManageDeadlines(
                    store,
                    new CurrentWorkflow(
                            (zone, _) -> zone == HolidayZone.MAYOTTE ? Set.of(HOLIDAY) : Set.of()),
                    new Changes());
    private final Desk desk = new Desk(new CurrentReference(Samples.REFERENCE));
    private final DeadlinesViewModel model = new DeadlinesViewModel(manage, desk.context());

    @BeforeEach
    void read() {
        model.refresh();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Written written(Step step, String days, HolidayZone zone, String hours) {
        Map<Step, String> all = new EnumMap<>(Step.class);
        for (Step it : Deadlines.steps()) {
            all.put(it, Integer.toString(Deadlines.usual().of(it).orElse(0)));
        }
        all.put(step, days);
        return new Written(all, LEAD, zone, hours);
    }

    private LocalDate due(ApplicationId id) {
        return store.read(session -> session.applications().find(id))
                .flatMap(Application::dueOn)
                .orElseThrow();
    }

    @Test
    void whatIsWrittenAsItWasChangesNothing() {
        model.check(written(Step.EXCHANGE, "10", HolidayZone.MAINLAND, "24"));

        assertThat(model.checkedProperty().get().change()).isEmpty();
    }

    @Test
    void aChangeSaysWhatItMovesBeforeItMovesThat() {
        List<ApplicationId> ids = ReadyApplications.in(store, 2);
        LocalDate before = due(ids.getFirst());

        model.check(written(Step.AGREEMENT_PENDING, "5", HolidayZone.MAINLAND, "48"));

        assertThat(model.checkedProperty().get().effect())
                .contains(Message.of("settings.deadlines.moves", 2));
        assertThat(due(ids.getFirst())).isEqualTo(before);

        model.save();

        assertThat(due(ids.getFirst())).isEqualTo(LocalDate.of(2020, 5, 18));
        assertThat(manage.read().reminderHours()).isEqualTo(48);
        assertThat(model.checkedProperty().get().change()).isEmpty();
        assertThat(desk.told()).containsExactly("settings.deadlines.moved");
    }

    @Test
    void aPublicHolidayOfTheTerritoryIsNotCounted() {
        ApplicationId id = ReadyApplications.in(store, 1).getFirst();

        model.check(written(Step.AGREEMENT_PENDING, "5", HolidayZone.MAYOTTE, "24"));
        model.save();

        assertThat(due(id)).isEqualTo(LocalDate.of(2020, 5, 19));
        assertThat(manage.read().zone()).isEqualTo(HolidayZone.MAYOTTE);
    }

    @Test
    void allDaysCountWhereThatIsChosenAndNoneWhereNothingIsWritten() {
        ApplicationId id = ReadyApplications.in(store, 1).getFirst();
        Written usual = written(Step.EXCHANGE, "", HolidayZone.MAINLAND, "24");

        model.check(
                new Written(
                        usual.days(), Set.of(Step.AGREEMENT_PENDING), usual.zone(), usual.hours()));
        model.save();

        assertThat(due(id)).isEqualTo(LocalDate.of(2020, 5, 21));
        Deadlines kept = manage.read().deadlines();
        assertThat(kept.of(Step.EXCHANGE)).isEmpty();
        assertThat(kept.isCalendar(Step.SENT_TO_LEAD)).isFalse();
        assertThat(kept.isCalendar(Step.AGREEMENT_PENDING)).isTrue();
    }

    @Test
    void whatCannotBeTakenIsSaidBesideIt() {
        model.check(written(Step.EXCHANGE, "dix", HolidayZone.MAINLAND, "337"));

        assertThat(model.checkedProperty().get().steps()).containsExactly(Step.EXCHANGE);
        assertThat(model.checkedProperty().get().hours()).isTrue();
        model.save();
        assertThat(desk.told()).isEmpty();
    }
}
