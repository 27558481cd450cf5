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
    private static final Workflow WORKFLOW = new Workflow(14);
    private static final LocalDate DAY = LocalDate.of(2020, 5, 25);
    private static final Instant NOW = Instant.parse("2020-05-25T08:00:00Z");

    /** What can follow each step with full formalities. */
    private static final Map<Step, String> FULL =
            Map.ofEntries(
                    Map.entry(Step.PROPOSED, "SENT_TO_LEAD WITHDRAWN"),
                    Map.entry(Step.SENT_TO_LEAD, "EXCHANGE DECLINED EXPIRED WITHDRAWN"),
                    Map.entry(Step.EXPIRED, "SENT_TO_LEAD EXCHANGE DECLINED WITHDRAWN"),
                    Map.entry(Step.EXCHANGE, "AGREED DECLINED WITHDRAWN"),
                    Map.entry(Step.AGREED, "CONSENT_PENDING DECLINED WITHDRAWN"),
                    Map.entry(Step.CONSENT_PENDING, "AGREEMENT_PENDING DECLINED WITHDRAWN"),
                    Map.entry(Step.AGREEMENT_PENDING, "ORDER_PENDING DECLINED WITHDRAWN"),
                    Map.entry(Step.ORDER_PENDING, "READY DECLINED WITHDRAWN"),
                    Map.entry(Step.READY, "RUNNING WITHDRAWN"),
                    Map.entry(Step.RUNNING, "COMPLETED WITHDRAWN"),
                    Map.entry(Step.COMPLETED, ""),
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
    void noOtherStepHasADueDay() {
        for (Step step : Step.values()) {
            assertThat(WORKFLOW.dueOn(step, DAY).isPresent()).isEqualTo(step == Step.SENT_TO_LEAD);
        }
        assertThat(new Workflow(3).dueOn(Step.SENT_TO_LEAD, DAY)).contains(DAY.plusDays(3));
        assertThat(at(Step.PROPOSED, Formalities.FULL).isLate(LocalDate.MAX)).isFalse();
    }

    @Test
    void theAnswerEndsTheWait() {
        Application sent = moved(at(Step.PROPOSED, Formalities.FULL), Step.SENT_TO_LEAD);

        assertThat(moved(sent, Step.EXCHANGE).dueOn()).isEmpty();
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
                                Optional.of(Step.SENT_TO_LEAD),
                                Step.WITHDRAWN,
                                DAY,
                                Optional.of(Reason.NOT_GIVEN),
                                "Note",
                                NOW,
                                "coord"));
    }

    @Test
    void aReasonIsKeptForAnEndOnly() {
        Application sent = moved(at(Step.PROPOSED, Formalities.FULL), Step.SENT_TO_LEAD);

        assertThat(reasonOf(sent, Step.DECLINED, Optional.of(Reason.LEVEL))).contains(Reason.LEVEL);
        assertThat(reasonOf(sent, Step.EXPIRED, Optional.empty())).contains(Reason.NOT_GIVEN);
        assertThat(reasonOf(sent, Step.EXCHANGE, Optional.of(Reason.LEVEL))).isEmpty();
    }

    @Test
    void formalitiesCanBeChosenAsLongAsTheyLeadToTheStart() {
        for (Step step :
                List.of(
                        Step.PROPOSED,
                        Step.SENT_TO_LEAD,
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
                List.of(Step.READY, Step.RUNNING, Step.COMPLETED, Step.DECLINED, Step.WITHDRAWN)) {
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
                List.of(
                        new ApplicationEvent(
                                1,
                                Optional.empty(),
                                step,
                                DAY,
                                Optional.empty(),
                                "",
                                NOW,
                                "coord")),
                Map.of(),
                List.of());
    }
}
