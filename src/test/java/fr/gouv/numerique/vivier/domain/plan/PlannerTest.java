// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.plan.PlanOutcome.Obstacle;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two missions that want the same person, and what a coordinator may settle beforehand. */
class PlannerTest {
    private static final OpenMission ONE = new OpenMission(new MissionId(1), 1);
    private static final OpenMission TWO = new OpenMission(new MissionId(2), 1);
    private static final Pair ANNE_ONE = pair(11, 1);
    private static final Pair ANNE_TWO = pair(11, 2);
    private static final Pair BRUNO_ONE = pair(12, 1);
    private static final List<Candidate> CANDIDATES =
            List.of(
                    new Candidate(ANNE_ONE, 900),
                    new Candidate(BRUNO_ONE, 850),
                    new Candidate(ANNE_TWO, 700));

    @Test
    void allMissionsTogetherBeatOneAfterAnother() {
        Plan plan = made(Set.of(), Set.of());

        assertThat(plan.planned().stream().map(it -> it.candidate().pair()))
                .containsExactly(BRUNO_ONE, ANNE_TWO);
        assertThat(plan.score()).isEqualTo(155.0);
        assertThat(plan.isProvenBest()).isTrue();
        assertThat(plan.places()).isEqualTo(2);
        assertThat(plan.oneByOne()).isEqualTo(new Plan.OneByOne(1, 900));
    }

    @Test
    void aPinIsKeptAndTheRestIsTheBestAroundIt() {
        Plan plan = made(Set.of(ANNE_ONE), Set.of());

        assertThat(plan.planned()).containsExactly(new Planned(new Candidate(ANNE_ONE, 900), true));
        assertThat(plan.isProvenBest()).isTrue();
    }

    @Test
    void whatIsExcludedIsNotPlanned() {
        Plan plan = made(Set.of(), Set.of(ANNE_TWO));

        assertThat(plan.filled()).isEqualTo(1);
        assertThat(plan.score()).isEqualTo(90.0);
    }

    @Test
    void pinsThatCannotBeKeptAreRefusedWithTheReason() {
        assertThat(obstacle(Set.of(pair(12, 2)), Set.of())).isEqualTo(Obstacle.NOT_ELIGIBLE);
        assertThat(obstacle(Set.of(pair(11, 3)), Set.of())).isEqualTo(Obstacle.MISSION_NOT_OPEN);
        assertThat(obstacle(Set.of(ANNE_ONE), Set.of(ANNE_ONE))).isEqualTo(Obstacle.EXCLUDED);
        assertThat(obstacle(Set.of(ANNE_ONE, BRUNO_ONE), Set.of())).isEqualTo(Obstacle.NO_PLACE);
        assertThat(obstacle(Set.of(ANNE_ONE, ANNE_TWO), Set.of())).isEqualTo(Obstacle.PINNED_TWICE);
    }

    @Test
    void whatIfIsAnsweredFromThePlanBefore() {
        Planner planner = new Planner(board());
        planner.plan(PlanQuestion.PLAIN, () -> true);

        assertThat(pairs(planner, supposing(Map.of(TWO.id(), 0), Set.of())))
                .containsExactly(ANNE_ONE);
        assertThat(pairs(planner, supposing(Map.of(ONE.id(), 2), Set.of())))
                .containsExactlyInAnyOrder(BRUNO_ONE, ANNE_ONE);
        assertThat(pairs(planner, supposing(Map.of(), Set.of(ANNE_ONE.talent()))))
                .containsExactly(BRUNO_ONE);
        assertThat(pairs(planner, PlanQuestion.PLAIN)).containsExactly(BRUNO_ONE, ANNE_TWO);
    }

    @Test
    void whoIsSupposedAwayCannotBePinned() {
        PlanOutcome outcome =
                new Planner(board())
                        .plan(
                                new PlanQuestion(
                                        Set.of(ANNE_ONE),
                                        Set.of(),
                                        Map.of(),
                                        Set.of(ANNE_ONE.talent())),
                                () -> true);

        assertThat(outcome).isEqualTo(new PlanOutcome.Impossible(ANNE_ONE, Obstacle.AWAY));
    }

    private static PlanQuestion supposing(Map<MissionId, Integer> places, Set<TalentId> away) {
        return new PlanQuestion(Set.of(), Set.of(), places, away);
    }

    private static List<Pair> pairs(Planner planner, PlanQuestion question) {
        Plan plan = ((PlanOutcome.Made) planner.plan(question, () -> true)).plan();
        assertThat(plan.isProvenBest()).isTrue();
        return plan.planned().stream().map(it -> it.candidate().pair()).toList();
    }

    private static Plan made(Set<Pair> pins, Set<Pair> exclusions) {
        return ((PlanOutcome.Made) plan(pins, exclusions)).plan();
    }

    private static Obstacle obstacle(Set<Pair> pins, Set<Pair> exclusions) {
        return ((PlanOutcome.Impossible) plan(pins, exclusions)).obstacle();
    }

    private static PlanOutcome plan(Set<Pair> pins, Set<Pair> exclusions) {
        return new Planner(board()).plan(new PlanQuestion(pins, exclusions), () -> true);
    }

    private static PlanBoard board() {
        return new PlanBoard.Builder()
                .add(ONE, CANDIDATES.subList(0, 2))
                .add(TWO, CANDIDATES.subList(2, 3))
                .build();
    }

    private static Pair pair(long talent, long mission) {
        return new Pair(new TalentId(talent), new MissionId(mission));
    }
}
