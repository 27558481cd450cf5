// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every move that can be made, and no other. */
class WorkflowTest {
    private static final Workflow WORKFLOW = Workflow.answeredWithin(14);
    private static final LocalDate DAY = LocalDate.of(2020, 5, 25);
    private static final Instant NOW = Instant.parse("2020-05-25T08:00:00Z");

    /** What can follow each step with full formalities. */
    private static final Map<Step, String> FULL =
            Map.ofEntries(
                    Map.entry(Step.PROPOSED, "SENT_TO_LEAD COMMUNICATED WITHDRAWN"),
                    Map.entry(Step.COMMUNICATED, "INTERESTED DECLINED EXPIRED WITHDRAWN"),
                    Map.entry(Step.INTERESTED, "EXCHANGE DECLINED WITHDRAWN"),
                    Map.entry(Step.SENT_TO_LEAD, "EXCHANGE DECLINED EXPIRED WITHDRAWN"),
                    Map.entry(Step.EXPIRED, "SENT_TO_LEAD EXCHANGE DECLINED WITHDRAWN"),
                    Map.entry(Step.EXCHANGE, "AGREED DECLINED WITHDRAWN"),
                    Map.entry(Step.AGREED, "CONSENT_PENDING DECLINED WITHDRAWN"),
                    Map.entry(Step.CONSENT_PENDING, "AGREEMENT_PENDING DECLINED WITHDRAWN"),
                    Map.entry(Step.AGREEMENT_PENDING, "ORDER_PENDING DECLINED WITHDRAWN"),
                    Map.entry(Step.ORDER_PENDING, "READY DECLINED WITHDRAWN"),
                    Map.entry(Step.READY, "RUNNING WITHDRAWN"),
                    Map.entry(Step.RUNNING, "COMPLETED WITHDRAWN"),
                    Map.entry(Step.COMPLETED, "REVIEWED CERTIFIED"),
                    Map.entry(Step.REVIEWED, "CERTIFIED"),
                    Map.entry(Step.CERTIFIED, ""),
                    Map.entry(Step.DECLINED, ""),
                    Map.entry(Step.WITHDRAWN, ""));

    /** Where fewer formalities lead elsewhere. */
    private static final Map<Formalities, Map<Step, String>> OTHERWISE =
            Map.of(
                    Formalities.FULL,
                    Map.of(),
                    Formalities.AGREEMENT_ONLY,
                    Map.of(
                            Step.AGREEMENT_PENDING, "READY DECLINED WITHDRAWN",
                            Step.ORDER_PENDING, ""),
                    Formalities.LIGHT,
                    Map.of(
                            Step.CONSENT_PENDING, "READY DECLINED WITHDRAWN",
                            Step.AGREEMENT_PENDING, "DECLINED WITHDRAWN",
                            Step.ORDER_PENDING, ""));

    private static List<Step> expected(Step from, Formalities formalities) {
        String names = OTHERWISE.get(formalities).getOrDefault(from, FULL.get(from));
        return names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(" ")).map(Step::valueOf).toList();
    }

    @TestFactory
    Stream<DynamicTest> everyMoveIsMadeOrRefusedAsTheTableSays() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Formalities formalities : Formalities.values()) {
            for (Step from : Step.values()) {
                tests.add(
                        DynamicTest.dynamicTest(
                                formalities + " " + from, () -> movesFrom(from, formalities)));
            }
        }
        return tests.stream();
    }

    private static void movesFrom(Step from, Formalities formalities) {
        Application application = at(from, formalities);
        List<Step> allowed = expected(from, formalities);
        assertThat(application.allowed()).isEqualTo(allowed);
        for (Step to : Step.values()) {
            MoveOutcome outcome = move(application, to, Optional.of(Reason.LEVEL));
            if (allowed.contains(to)) {
                Application moved = ((MoveOutcome.Moved) outcome).application();
                assertThat(moved.step()).isEqualTo(to);
                assertThat(moved.stepOn()).isEqualTo(DAY);
                assertThat(moved.history()).hasSize(application.history().size() + 1);
            } else {
                assertThat(outcome).isEqualTo(new MoveOutcome.Forbidden(from, to, allowed));
            }
        }
    }

    @Test
    void theLeadHasFourteenDaysToAnswer() {
        Application sent = moved(at(Step.PROPOSED, Formalities.FULL), Step.SENT_TO_LEAD);

        assertThat(sent.dueOn()).contains(LocalDate.of(2020, 6, 8));
        assertThat(sent.isLate(LocalDate.of(2020, 6, 8))).isFalse();
        assertThat(sent.isLate(LocalDate.of(2020, 6, 9))).isTrue();
    }

    @Test
    void whoAskedForAMissionIsNotShownToAllLeads() {
        assertThat(Workflow.allowed(Step.PROPOSED, ApplicationPath.TARGETED, Formalities.FULL))
                .containsExactly(Step.SENT_TO_LEAD, Step.WITHDRAWN);
        assertThat(Workflow.allowed(Step.PROPOSED, ApplicationPath.COMMUNITY, Formalities.FULL))
                .containsExactly(Step.SENT_TO_LEAD, Step.COMMUNICATED, Step.WITHDRAWN);
    }

    @Test
    void deadlinesAreWorkingDaysButForTheAnswer() {
        WorkingDays withAscension =
                day ->
                        WorkingDays.weekdays().isWorked(day)
                                && !day.equals(LocalDate.of(2020, 5, 21));
        Workflow workflow = new Workflow(Deadlines.usual(), withAscension);

        assertThat(workflow.dueOn(Step.AGREED, LocalDate.of(2020, 5, 20)))
                .contains(LocalDate.of(2020, 5, 26));
        assertThat(workflow.dueOn(Step.SENT_TO_LEAD, LocalDate.of(2020, 5, 7)))
                .contains(LocalDate.of(2020, 5, 21));
        assertThat(workflow.dueOn(Step.RUNNING, DAY)).isEmpty();
        assertThat(Deadlines.usual().with(Step.AGREED, 0).of(Step.AGREED)).isEmpty();
        assertThat(Workflow.answeredWithin(3).dueOn(Step.SENT_TO_LEAD, DAY))
                .contains(DAY.plusDays(3));
    }

    @Test
    void aPauseMovesTheDueDayByAsLongAsItLasted() {
        Application sent = moved(at(Step.PROPOSED, Formalities.FULL), Step.SENT_TO_LEAD);
        Application paused = made(pause(sent, DAY.plusDays(2)));

        assertThat(paused.step()).isEqualTo(Step.SENT_TO_LEAD);
        assertThat(paused.pausedOn()).contains(DAY.plusDays(2));
        assertThat(paused.isLate(LocalDate.of(2021, 1, 1))).isFalse();
        assertThat(pause(paused, DAY.plusDays(3))).isInstanceOf(MoveOutcome.Refused.class);

        Application resumed = made(paused.resume(DAY.plusDays(9), "", WORKFLOW, NOW, "coord"));

        assertThat(resumed.pausedOn()).isEmpty();
        assertThat(resumed.dueOn()).contains(LocalDate.of(2020, 6, 15));
        assertThat(resumed.stepOn()).isEqualTo(DAY);
        assertThat(resumed.history())
                .extracting(ApplicationEvent::what)
                .endsWith(ApplicationEvent.What.PAUSED, ApplicationEvent.What.RESUMED);
        assertThat(resumed.resume(DAY, "", WORKFLOW, NOW, "coord"))
                .isInstanceOf(MoveOutcome.Refused.class);
    }

    @Test
    void aWrongStepIsTakenBackAndStaysOnRecord() {
        Application opened = at(Step.PROPOSED, Formalities.FULL);
        Application sent = moved(opened, Step.SENT_TO_LEAD);
        Application wrong = moved(sent, Step.DECLINED);

        Application corrected =
                made(wrong.correct(DAY.plusDays(1), "Erreur", WORKFLOW, NOW, "coord"));

        assertThat(corrected.step()).isEqualTo(Step.SENT_TO_LEAD);
        assertThat(corrected.stepOn()).isEqualTo(DAY);
        assertThat(corrected.dueOn()).isEqualTo(sent.dueOn());
        assertThat(corrected.history()).hasSize(4).startsWith(wrong.history().getFirst());
        Application back = made(corrected.correct(DAY, "", WORKFLOW, NOW, "coord"));
        assertThat(back.step()).isEqualTo(Step.PROPOSED);
        assertThat(back.correct(DAY, "", WORKFLOW, NOW, "coord"))
                .isInstanceOf(MoveOutcome.Refused.class);
    }

    private static MoveOutcome pause(Application application, LocalDate on) {
        return application.pause(on, Reason.LEAVE, "", WORKFLOW, NOW, "coord");
    }

    private static Application made(MoveOutcome outcome) {
        return ((MoveOutcome.Moved) outcome).application();
    }

    @Test
    void historyKeepsEveryMoveInOrder() {
        Application ended =
                moved(
                        moved(at(Step.PROPOSED, Formalities.FULL), Step.SENT_TO_LEAD),
                        Step.WITHDRAWN);

        assertThat(ended.history()).extracting(ApplicationEvent::seq).containsExactly(1, 2, 3);
        assertThat(ended.history())
                .extracting(ApplicationEvent::to)
                .containsExactly(Step.PROPOSED, Step.SENT_TO_LEAD, Step.WITHDRAWN);
        assertThat(ended.history().getLast())
                .isEqualTo(
                        new ApplicationEvent(
                                3,
                                ApplicationEvent.What.MOVED,
                                Optional.of(Step.SENT_TO_LEAD),
                                Step.WITHDRAWN,
                                DAY,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "Note",
                                NOW,
                                "coord"));
    }

    @Test
    void aReasonIsKeptForAnEndOnlyAndIsNeverMadeUp() {
        Application sent = moved(at(Step.PROPOSED, Formalities.FULL), Step.SENT_TO_LEAD);

        assertThat(reasonOf(sent, Step.DECLINED, Optional.of(Reason.LEVEL))).contains(Reason.LEVEL);
        assertThat(reasonOf(sent, Step.DECLINED, Optional.empty())).isEmpty();
        assertThat(reasonOf(sent, Step.DECLINED, Optional.of(Reason.NOT_GIVEN)))
                .contains(Reason.NOT_GIVEN);
        assertThat(reasonOf(sent, Step.EXPIRED, Optional.empty())).contains(Reason.NO_ANSWER);
        assertThat(reasonOf(sent, Step.EXCHANGE, Optional.of(Reason.LEVEL))).isEmpty();
    }

    @Test
    void formalitiesCanBeChosenAsLongAsTheyLeadToTheStart() {
        for (Step step :
                List.of(
                        Step.PROPOSED,
                        Step.SENT_TO_LEAD,
                        Step.COMMUNICATED,
                        Step.INTERESTED,
                        Step.EXPIRED,
                        Step.EXCHANGE,
                        Step.AGREED,
                        Step.CONSENT_PENDING)) {
            assertThat(Workflow.formalities(step)).containsExactly(Formalities.values());
        }
        assertThat(Workflow.formalities(Step.AGREEMENT_PENDING))
                .containsExactly(Formalities.FULL, Formalities.AGREEMENT_ONLY);
        assertThat(Workflow.formalities(Step.ORDER_PENDING)).containsExactly(Formalities.FULL);
        for (Step step :
                List.of(
                        Step.READY,
                        Step.RUNNING,
                        Step.COMPLETED,
                        Step.REVIEWED,
                        Step.CERTIFIED,
                        Step.DECLINED,
                        Step.WITHDRAWN)) {
            assertThat(Workflow.formalities(step)).isEmpty();
        }
    }

    private static Optional<Reason> reasonOf(Application from, Step to, Optional<Reason> given) {
        return ((MoveOutcome.Moved) move(from, to, given)).event().reason();
    }

    private static Application moved(Application application, Step to) {
        return ((MoveOutcome.Moved) move(application, to, Optional.empty())).application();
    }

    private static MoveOutcome move(Application application, Step to, Optional<Reason> reason) {
        return application.move(
                new Application.Move(to, DAY, reason, "Note"), WORKFLOW, NOW, "coord");
    }

    private static Application at(Step step, Formalities formalities) {
        return new Application(
                new ApplicationId(1),
                "C-0001",
                0,
                new TalentId(1),
                new MissionId(1),
                ApplicationPath.COMMUNITY,
                formalities,
                step,
                DAY,
                Optional.empty(),
                "",
                List.of(
                        new ApplicationEvent(
                                1,
                                ApplicationEvent.What.MOVED,
                                Optional.empty(),
                                step,
                                DAY,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                NOW,
                                "coord")),
                Map.of(),
                List.of());
    }
}
