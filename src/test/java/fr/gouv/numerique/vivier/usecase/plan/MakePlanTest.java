// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.plan.KeptPlan;
import fr.gouv.numerique.vivier.domain.plan.Pair;
import fr.gouv.numerique.vivier.domain.plan.Plan;
import fr.gouv.numerique.vivier.domain.plan.PlanComparison;
import fr.gouv.numerique.vivier.domain.plan.PlanManner;
import fr.gouv.numerique.vivier.domain.plan.PlanOutcome;
import fr.gouv.numerique.vivier.domain.plan.PlanQuestion;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.Samples;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.plan.ApplyPlan.Applied;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** Plans of the sample, made, applied, taken back, kept and compared. */
class MakePlanTest {
    @TempDir private Path folder;
    private UseCases vivier;

    @BeforeEach
    void open() throws Exception {
        vivier =
                new Wiring(TestStores.CLOCK, new Folders(folder), "coordinatrice")
                        .open(new StoreLocation.Memory(UUID.randomUUID().toString()));
        for (String sample : List.of("talents.sphinx-csv.csv", "missions.sphinx-csv.csv")) {
            vivier.imports().run(Samples.file(sample), ImportChoices.none(), WorkMonitor.none());
        }
    }

    @AfterEach
    void close() {
        vivier.close();
    }

    @Test
    void theIndexGivesTheSamePlanAsComparingEverybody() {
        PlanOutcome compared = plan(PlanQuestion.PLAIN);
        vivier.rank().prepare();

        assertThat(plan(PlanQuestion.PLAIN)).isEqualTo(compared);
        assertThat(made(compared).isProvenBest()).isTrue();
    }

    @Test
    void severalMissionsForOnePersonAreNeverWorseAndProven() {
        Plan plain = made(plan(PlanQuestion.PLAIN));
        Plan shared = made(plan(question(PlanManner.PLAIN.withPerPerson(2))));
        Plan fair = made(plan(question(PlanManner.PLAIN.withGranted(OptionalInt.of(20)))));

        assertThat(shared.isProvenBest()).isTrue();
        assertThat(shared.tenths()).isGreaterThanOrEqualTo(plain.tenths());
        assertThat(fair.tenths() + fair.given()).isEqualTo(plain.tenths());
        assertThat(fair.given()).isLessThanOrEqualTo(plain.tenths() / 50);
    }

    @Test
    void linesAreAppliedOneByOneAndTakenBackTogether() throws Exception {
        List<Pair> pairs = pairs(made(plan(PlanQuestion.PLAIN))).subList(0, 2);

        Applied first = vivier.applyPlan().apply(pairs);
        Applied again = vivier.applyPlan().apply(pairs);

        assertThat(first.opened()).hasSize(2);
        assertThat(first.refused()).isEmpty();
        assertThat(again.opened()).isEmpty();
        assertThat(again.refused())
                .allMatch(it -> it.reason().key().equals("application.refused.again"));
        assertThat(vivier.applyPlan().takeBack(first.opened())).isEqualTo(2);
        assertThat(vivier.applyPlan().takeBack(first.opened())).isZero();
        assertThat(vivier.applyPlan().apply(pairs).opened()).hasSize(2);
    }

    @Test
    void aMissionThatIsNotOpenMayBeSupposedToBe() throws Exception {
        Mission mission = mission(made(plan(PlanQuestion.PLAIN)));
        vivier.editMission().setStatus(mission, MissionStatus.CANCELLED);
        PlanDesk desk = vivier.makePlan().prepare(WorkMonitor.none());

        assertThat(vivier.makePlan().others()).containsKey(mission.id());
        PlanDesk more = vivier.makePlan().with(desk, mission.id(), WorkMonitor.none());

        assertThat(made(desk).missions()).noneMatch(it -> it.id().equals(mission.id()));
        assertThat(made(more).missions()).anyMatch(it -> it.id().equals(mission.id()));
        assertThat(made(more).isProvenBest()).isTrue();
    }

    @Test
    void theCostOfALineIsWhatTheBestPlanWithoutItLoses() {
        PlanDesk desk = vivier.makePlan().prepare(WorkMonitor.none());
        Plan plan = made(desk);
        Pair pair = pairs(plan).getFirst();

        Plan without =
                made(desk.plan(PlanQuestion.PLAIN.without(pair), WorkMonitor.none()).outcome());

        assertThat(desk.costWithout(pair, PlanQuestion.PLAIN, WorkMonitor.none()))
                .hasValue(plan.tenths() - without.tenths());
    }

    @Test
    void plansAreKeptComparedAndForgotten() throws Exception {
        Plan plain = made(plan(PlanQuestion.PLAIN));
        Pair gone = pairs(plain).getFirst();
        PlanQuestion question = PlanQuestion.PLAIN.without(gone);
        vivier.keepPlans().keep(" avant ", plain, PlanQuestion.PLAIN);
        vivier.keepPlans().keep("sans", made(plan(question)), question);

        List<KeptPlan> kept = vivier.keepPlans().all().plans();

        assertThat(kept).extracting(KeptPlan::name).containsExactly("avant", "sans");
        KeptPlan before = kept.getFirst();
        assertThat(before.tenths()).isEqualTo(plain.tenths());
        assertThat(before.by()).isEqualTo("coordinatrice");
        assertThat(kept.getLast().exclusions()).containsExactly(gone);
        PlanComparison compared = PlanComparison.of(before.lines(), kept.getLast().lines());
        assertThat(compared.tenths())
                .isEqualTo(kept.getLast().tenths() - before.tenths())
                .isLessThanOrEqualTo(0);
        assertThat(compared.same()).isLessThan(plain.filled());
        assertThat(PlanComparison.of(before.lines(), before.lines()))
                .isEqualTo(new PlanComparison(List.of(), List.of(), List.of(), plain.filled(), 0));

        vivier.keepPlans().remove(before);
        assertThat(vivier.keepPlans().all().plans())
                .extracting(KeptPlan::name)
                .containsExactly("sans");
        assertThatThrownBy(() -> vivier.keepPlans().keep(" ", plain, PlanQuestion.PLAIN))
                .isInstanceOf(RefusedByRule.class);
    }

    private Mission mission(Plan plan) throws Exception {
        return vivier.missions().find(pairs(plan).getFirst().mission());
    }

    private PlanOutcome plan(PlanQuestion question) {
        return vivier.makePlan().plan(question, WorkMonitor.none()).outcome();
    }

    private static PlanQuestion question(PlanManner manner) {
        return new PlanQuestion(Set.of(), Set.of(), Map.of(), Set.of(), manner);
    }

    private static Plan made(PlanDesk desk) {
        return made(desk.plan(PlanQuestion.PLAIN, WorkMonitor.none()).outcome());
    }

    private static Plan made(PlanOutcome outcome) {
        return ((PlanOutcome.Made) outcome).plan();
    }

    private static List<Pair> pairs(Plan plan) {
        return plan.planned().stream().map(it -> it.candidate().pair()).toList();
    }
}
