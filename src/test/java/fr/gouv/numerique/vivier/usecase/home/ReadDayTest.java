// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.MessageKind;
import fr.gouv.numerique.vivier.domain.application.Party;
import fr.gouv.numerique.vivier.domain.application.Reason;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.followup.ItemKind;
import fr.gouv.numerique.vivier.domain.quality.Draft;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.ReadyApplications;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.application.CurrentWorkflow;
import fr.gouv.numerique.vivier.usecase.application.MoveApplication;
import fr.gouv.numerique.vivier.usecase.application.WriteMessages;
import fr.gouv.numerique.vivier.usecase.document.ReadRegister;
import fr.gouv.numerique.vivier.usecase.followup.KeepItems;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Act;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Group;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Kind;
import fr.gouv.numerique.vivier.usecase.home.source.ToDoSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the morning shows of a real store. */
class ReadDayTest {
    private static final LocalDate TODAY = LocalDate.now(TestStores.CLOCK);

    private final Store store = TestStores.inMemory();
    private final Changes changes = new Changes();
    private final MoveApplication move =
            new MoveApplication(store, new CurrentWorkflow((_, _) -> Set.of()), changes);
    private final WriteMessages messages =
            new WriteMessages(store, Texts.french(), TestStores.CLOCK, changes);
    private final ReadDay day =
            new ReadDay(
                    store,
                    new CurrentWorkflow((_, _) -> Set.of()),
                    new ReadRegister(store, TestStores.CLOCK),
                    ToDoSource.all(),
                    TestStores.CLOCK);

    @AfterEach
    void close() {
        store.close();
    }

    private ToDo only(Kind kind) {
        List<ToDo> found = day.read().toDo().stream().filter(it -> it.kind() == kind).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private void to(ApplicationId id, Step step, LocalDate on, Optional<Party> by)
            throws RefusedByRule {
        move.move(id, new Application.Move(step, on, Optional.of(Reason.LEVEL), by, ""));
    }

    @Test
    void anAgreementToMakeIsTheCoordinatorsAndOpensTheDocument() {
        ApplicationId id = ReadyApplications.in(store, 1).getFirst();

        ToDo toDo = only(Kind.NEXT_STEP);

        assertThat(toDo.who()).isEqualTo("Camille Exemple-001");
        assertThat(toDo.waitingFor()).isEqualTo(Party.COORDINATION);
        assertThat(toDo.due()).contains(TODAY);
        assertThat(toDo.group(TODAY)).isEqualTo(Group.TODAY);
        assertThat(toDo.act()).isInstanceOf(Act.OpenDocument.class);
        assertThat(toDo.group(TODAY.plusDays(1))).isEqualTo(Group.TODAY);
        assertThat(day.read().figures().talents()).isEqualTo(1);
        assertThat(day.read().events().getFirst().line().id()).isEqualTo(id);
    }

    @Test
    void aPersonNotChosenIsOwedAnAnswerUntilItIsGiven() throws Exception {
        ApplicationId id = ReadyApplications.in(store, 1).getFirst();
        to(id, Step.DECLINED, TODAY.minusDays(10), Optional.of(Party.LEAD));

        ToDo owed = only(Kind.ANSWER);
        assertThat(owed.late()).isTrue();
        assertThat(owed.act()).isEqualTo(new Act.Answer(id));

        Draft draft = messages.draft(id);
        assertThat(draft.body()).contains("n’a pas été retenu");
        assertThat(draft.name()).isEqualTo("Camille Exemple-001");
        messages.prepared(id);
        assertThat(only(Kind.ANSWER).act()).isEqualTo(new Act.Answered(id));

        messages.answered(id);
        assertThat(day.read().toDo()).noneMatch(it -> it.kind() == Kind.ANSWER);
        assertThat(messages.of(id))
                .extracting(line -> line.kind())
                .containsExactly(MessageKind.ANSWER, MessageKind.ANSWERED);
    }

    @Test
    void whoSaidNoOneselfIsOwedNoAnswer() throws Exception {
        ApplicationId id = ReadyApplications.in(store, 1).getFirst();
        to(id, Step.DECLINED, TODAY, Optional.of(Party.TALENT));

        assertThat(day.read().toDo()).noneMatch(it -> it.kind() == Kind.ANSWER);
    }

    @Test
    void anotherReminderWaitsForADay() throws Exception {
        ApplicationId id = ReadyApplications.in(store, 1).getFirst();
        move.correct(id, TODAY, "");

        assertThat(only(Kind.AWAITED).act()).isEqualTo(new Act.Remind(id));
        assertThat(only(Kind.AWAITED).waitingFor()).isEqualTo(Party.MANAGER);
        messages.draft(id);
        messages.prepared(id);

        assertThatThrownBy(() -> messages.draft(id)).isInstanceOf(RefusedByRule.class);
        assertThat(messages.left(id)).hasHours(24);
        assertThat(only(Kind.AWAITED).written()).contains(TestStores.CLOCK.instant());
    }

    @Test
    void aPausedApplicationIsNotLateAndWaits() throws Exception {
        ApplicationId id = ReadyApplications.in(store, 1).getFirst();
        move.pause(id, LocalDate.of(2020, 5, 12), Reason.LEAVE, "");

        ToDo paused = only(Kind.NEXT_STEP);

        assertThat(paused.late()).isFalse();
        assertThat(paused.group(TODAY)).isEqualTo(Group.WAITING);
        Application resumed = move.resume(id, TODAY, "");
        assertThat(resumed.dueOn()).contains(LocalDate.of(2020, 6, 8));
        assertThat(resumed.history()).hasSize(8);
    }

    @Test
    void aReminderIsDoneFromItsLineAndOneThatIsFarOffWaits() throws Exception {
        ApplicationId id = ReadyApplications.in(store, 1).getFirst();
        KeepItems items = new KeepItems(store, TestStores.CLOCK, changes);
        Application application =
                store.read(session -> session.applications().find(id)).orElseThrow();
        long talent = application.talent().value();
        for (int days : new int[] {-1, 30}) {
            items.add(
                    RecordKind.TALENT,
                    List.of(talent),
                    new KeepItems.Words(
                            ItemKind.REMINDER,
                            "Rappeler",
                            Optional.empty(),
                            Optional.of(TODAY.plusDays(days))));
        }

        ToDo reminder = only(Kind.REMINDER);
        assertThat(reminder.late()).isTrue();
        assertThat(reminder.who()).contains("Exemple-001");

        items.done(((Act.Tick) reminder.act()).reminder());
        assertThat(day.read().toDo()).noneMatch(it -> it.kind() == Kind.REMINDER);
    }

    @Test
    void theNumberOfLateApplicationsLeavesPausedOnesAside() throws Exception {
        List<ApplicationId> ids = ReadyApplications.in(store, 2);
        for (ApplicationId id : ids) {
            // Moved anew, so that each has its day.
            move.correct(id, LocalDate.of(2020, 3, 2), "");
            move.move(
                    id,
                    new Application.Move(
                            Step.AGREEMENT_PENDING,
                            LocalDate.of(2020, 3, 2),
                            Optional.empty(),
                            ""));
        }
        assertThat(day.late()).isEqualTo(2);

        move.pause(ids.getFirst(), LocalDate.of(2020, 3, 3), Reason.LEAVE, "");

        assertThat(day.late()).isEqualTo(1);
    }

    @Test
    void aPersonOnTwoMissionsOrAMissionRunningEarlyIsAContradiction() throws Exception {
        ApplicationId id = ReadyApplications.in(store, 1).getFirst();
        ReadyApplications.advance(store, id, Step.ORDER_PENDING, Step.READY, Step.RUNNING);

        assertThat(day.read().toDo())
                .filteredOn(it -> it.kind() == Kind.CONTRADICTION)
                .extracting(it -> it.what().key())
                .contains(
                        "application.mismatch.RUNNING_BEFORE_START",
                        "register.contradiction.RUNNING_WITHOUT_AGREEMENT");
    }
}
