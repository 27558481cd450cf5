// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.matching.Period;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.plan.PlanOutcome.Obstacle;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** People who have the days for several missions, and people who were never seen. */
class SharedPlanTest {
    private static final TalentId ANNE = new TalentId(11);
    private static final TalentId BRUNO = new TalentId(12);
    private static final MissionId ONE = new MissionId(1);
    private static final MissionId TWO = new MissionId(2);
    private static final LocalDate MONDAY = LocalDate.of(2021, 3, 1);
    private static final Period WEEK = period(MONDAY, MONDAY.plusDays(4));
    private static final Period NEXT_WEEK = period(MONDAY.plusDays(7), MONDAY.plusDays(11));

    @Test
    void threeDaysAreEnoughForMissionsOfOneAndTwo() {
        Plan plan = plan(board(3, work(1, WEEK), work(2, WEEK)), manner(2));

        assertThat(pairs(plan)).containsExactly(new Pair(ANNE, ONE), new Pair(ANNE, TWO));
        assertThat(plan.tenths()).isEqualTo(1_600);
        assertThat(plan.isProvenBest()).isTrue();
        assertThat(plan.people()).isEqualTo(1);
        assertThat(plan(board(3, work(1, WEEK), work(2, WEEK)), PlanManner.PLAIN).tenths())
                .isEqualTo(1_300);
    }

    @Test
    void twoDaysAreNot() {
        Plan plan = plan(board(2, work(1, WEEK), work(2, WEEK)), manner(2));

        assertThat(pairs(plan)).containsExactly(new Pair(ANNE, ONE), new Pair(BRUNO, TWO));
        assertThat(plan.isProvenBest()).isTrue();
    }

    @Test
    void whatIsToBeDefinedIsNotPutTogether() {
        assertThat(plan(board(9, Work.UNKNOWN, work(2, WEEK)), manner(2)).people()).isEqualTo(2);
    }

    @Test
    void missionsOfTheSameWeekNeedItsDays() {
        assertThat(plan(board(10, work(3, WEEK), work(3, WEEK)), manner(2)).people()).isEqualTo(2);
        assertThat(plan(board(10, work(3, WEEK), work(3, NEXT_WEEK)), manner(2)).people())
                .isEqualTo(1);
        Period both = period(MONDAY, MONDAY.plusDays(11));
        assertThat(plan(board(10, work(5, WEEK), work(5, both)), manner(2)).people()).isEqualTo(1);
        assertThat(plan(board(11, work(5, WEEK), work(6, both)), manner(2)).people()).isEqualTo(2);
        assertThat(DayRoom.weekdays(MONDAY.toEpochDay(), MONDAY.plusDays(13).toEpochDay()))
                .isEqualTo(10);
    }

    @Test
    void whatIsPromisedTakesDaysToo() {
        PlanBoard.Builder builder =
                new PlanBoard.Builder()
                        .know(ANNE, person(3, List.of(work(2, WEEK)), 0))
                        .add(new OpenMission(ONE, 1, work(1, WEEK)), candidates(ONE, 900, 0));

        assertThat(pairs(plan(builder.build(), PlanManner.PLAIN))).isEmpty();
        assertThat(pairs(plan(builder.build(), manner(2)))).containsExactly(new Pair(ANNE, ONE));
        assertThat(
                        pairs(
                                plan(
                                        builder.know(ANNE, person(2, List.of(work(2, WEEK)), 0))
                                                .build(),
                                        manner(2))))
                .isEmpty();
    }

    @Test
    void pinsMayShareAPersonAsFarAsTheDaysGo() {
        Set<Pair> pins = Set.of(new Pair(ANNE, ONE), new Pair(ANNE, TWO));
        PlanQuestion question = new PlanQuestion(pins, Set.of(), Map.of(), Set.of(), manner(2));

        assertThat(outcome(board(3, work(1, WEEK), work(2, WEEK)), question))
                .isInstanceOfSatisfying(
                        PlanOutcome.Made.class,
                        made -> assertThat(pairs(made.plan())).containsAll(pins));
        assertThat(outcome(board(2, work(1, WEEK), work(2, WEEK)), question))
                .isInstanceOfSatisfying(
                        PlanOutcome.Impossible.class,
                        it -> assertThat(it.obstacle()).isEqualTo(Obstacle.NO_DAYS));
    }

    @Test
    void amongPlansOfTheSamePointsTheNeverProposedComesFirst() {
        PlanBoard board =
                new PlanBoard.Builder()
                        .know(ANNE, person(3, List.of(), 4))
                        .know(BRUNO, person(3, List.of(), 0))
                        .add(new OpenMission(ONE, 1), candidates(ONE, 900, 900))
                        .build();

        Plan fair = plan(board, PlanManner.PLAIN.withGranted(OptionalInt.of(0)));

        assertThat(pairs(plan(board, PlanManner.PLAIN))).containsExactly(new Pair(ANNE, ONE));
        assertThat(pairs(fair)).containsExactly(new Pair(BRUNO, ONE));
        assertThat(fair.given()).isZero();
        assertThat(fair.isProvenBest()).isTrue();
    }

    @Test
    void fairnessCostsNoMorePointsThanGranted() {
        PlanBoard board =
                new PlanBoard.Builder()
                        .know(ANNE, person(3, List.of(), 4))
                        .know(BRUNO, person(3, List.of(), 0))
                        .add(new OpenMission(ONE, 1), candidates(ONE, 900, 882))
                        .build();

        assertThat(pairs(plan(board, PlanManner.PLAIN.withGranted(OptionalInt.of(10)))))
                .containsExactly(new Pair(ANNE, ONE));
        Plan fair = plan(board, PlanManner.PLAIN.withGranted(OptionalInt.of(20)));
        assertThat(pairs(fair)).containsExactly(new Pair(BRUNO, ONE));
        assertThat(fair.given()).isEqualTo(18);
        assertThat(fair.isProvenBest()).isTrue();
        assertThat(plan(board, manner(2).withGranted(OptionalInt.of(20)))).isEqualTo(fair);
    }

    @Test
    void aFairPlanOfManyIsWithinWhatWasGranted() {
        Random random = new Random(5);
        PlanBoard.Builder builder = new PlanBoard.Builder();
        IntStream.range(0, 40)
                .forEach(
                        person ->
                                builder.know(
                                        new TalentId(person),
                                        person(5, List.of(), random.nextInt(4))));
        for (int mission = 0; mission < 12; mission++) {
            List<Candidate> candidates = new ArrayList<>();
            for (int person = 0; person < 40; person++) {
                candidates.add(
                        new Candidate(
                                new Pair(new TalentId(person), new MissionId(mission)),
                                1_000 - 5 * person - random.nextInt(5)));
            }
            builder.add(new OpenMission(new MissionId(mission), 2, work(2, WEEK)), candidates);
        }
        PlanBoard board = builder.build();
        for (int most = 1; most <= 2; most++) {
            Plan best = plan(board, manner(most));
            Plan fair = plan(board, manner(most).withGranted(OptionalInt.of(20)));
            assertThat(best.isProvenBest()).isTrue();
            assertThat(fair.given()).isBetween(1L, best.tenths() * 20 / 1_000);
            assertThat(fair.tenths() + fair.given()).isEqualTo(best.tenths());
        }
    }

    @Test
    void claimsAreThoseOfTheDocumentation() {
        assertThat(new Exposure(0, 0, 1).claim()).isEqualTo(6);
        assertThat(new Exposure(1, 0.6, 1).claim()).isEqualTo(3);
        assertThat(new Exposure(2, 1, 1).claim()).isEqualTo(1);
        assertThat(new Exposure(3, 2, 1).claim()).isZero();
        assertThat(Exposure.UNKNOWN.claim()).isZero();
    }

    private static PlanBoard board(double days, Work one, Work two) {
        return new PlanBoard.Builder()
                .know(ANNE, person(days, List.of(), 0))
                .know(BRUNO, person(days, List.of(), 0))
                .add(new OpenMission(ONE, 1, one), candidates(ONE, 900, 400))
                .add(new OpenMission(TWO, 1, two), candidates(TWO, 700, 400))
                .build();
    }

    private static PlannedPerson person(double days, List<Work> promised, int proposals) {
        return new PlannedPerson(
                new FreeDays(Optional.of(days), Period.OPEN, promised),
                new Exposure(proposals, 1, 1));
    }

    private static List<Candidate> candidates(MissionId mission, int anne, int bruno) {
        List<Candidate> all = new ArrayList<>();
        all.add(new Candidate(new Pair(ANNE, mission), anne));
        if (bruno > 0) {
            all.add(new Candidate(new Pair(BRUNO, mission), bruno));
        }
        return all;
    }

    private static Work work(double days, Period period) {
        return new Work(Optional.of(days), period);
    }

    private static Period period(LocalDate first, LocalDate last) {
        return new Period(Optional.of(first), Optional.of(last));
    }

    private static PlanManner manner(int most) {
        return PlanManner.PLAIN.withPerPerson(most);
    }

    private static PlanOutcome outcome(PlanBoard board, PlanQuestion question) {
        return new Planner(board).plan(question, () -> true);
    }

    private static Plan plan(PlanBoard board, PlanManner manner) {
        PlanQuestion question = new PlanQuestion(Set.of(), Set.of(), Map.of(), Set.of(), manner);
        return ((PlanOutcome.Made) outcome(board, question)).plan();
    }

    private static List<Pair> pairs(Plan plan) {
        return plan.planned().stream().map(it -> it.candidate().pair()).toList();
    }
}
