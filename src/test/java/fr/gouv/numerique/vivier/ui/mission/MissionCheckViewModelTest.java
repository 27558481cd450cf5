// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.matching.Eligibility.Cost;
import fr.gouv.numerique.vivier.domain.matching.Matcher;
import fr.gouv.numerique.vivier.domain.matching.MatchingCatalogue;
import fr.gouv.numerique.vivier.domain.matching.Requirement;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.quality.Finding;
import fr.gouv.numerique.vivier.domain.quality.Rule;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.Candidates;
import fr.gouv.numerique.vivier.testing.Desk;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.ui.base.TaskRunner;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.matching.CheckMission;
import fr.gouv.numerique.vivier.usecase.matching.MissionCheck;
import fr.gouv.numerique.vivier.usecase.matching.PoolIndex;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

class MissionCheckViewModelTest {
    private static final String JAVA = "DEV-006";
    private static final Mission MISSION = Candidates.mission(FieldValues.NONE);

    private final Store store = TestStores.inMemory();
    private final CurrentReference lists = new CurrentReference(ReferenceData.shipped());
    private final Desk desk = new Desk(lists);
    private final Matcher matcher =
            new Matcher(MatchingCatalogue.standard(lists.get()), Weights.defaults());
    private final PoolIndex index = new PoolIndex(store, () -> matcher);
    private final Later later = new Later(desk);
    private final MissionCheckViewModel model =
            new MissionCheckViewModel(
                    new CheckMission(store, () -> matcher, index, lists, TestStores.CLOCK),
                    later.context(),
                    MISSION);

    /** Work waits until it is told to begin, as it does behind a busy thread. */
    private record Later(Desk desk, Deque<Runnable> waiting) implements TaskRunner {

        Later(Desk desk) {
            this(desk, new ArrayDeque<>());
        }

        @Override
        public <T> void run(
                Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            waiting.add(() -> desk.run(work, done, failed));
        }

        @Override
        public void onInterface(Runnable action) {
            action.run();
        }

        UiContext context() {
            UiContext at = desk.context();
            return new UiContext(
                    at.texts(), this, desk, at.dialogs(), at.navigator(), at.lists(), at.clock());
        }
    }

    @AfterEach
    void close() {
        assertThat(desk.failures()).isEmpty();
        store.close();
    }

    private static boolean pool(Session session) {
        session.talents().insert(List.of(created(session, 1, List.of(Candidates.skill(JAVA)))));
        session.talents().insert(List.of(created(session, 2, List.of())));
        return true;
    }

    private static Talent created(Session session, int number, List<TalentSkill> skills) {
        return session.talents()
                .create(
                        FieldValues.NONE
                                .with(TalentFields.LAST_NAME, "Martin")
                                .with(TalentFields.FIRST_NAME, "Camille")
                                .with(TalentFields.EMAIL, number + "@exemple.gouv.fr"),
                        skills,
                        List.of(),
                        Optional.empty());
    }

    private MissionCheck found() {
        return model.foundProperty().get().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void countsFollowWhatIsTypedAndComeBackWithIt(boolean indexed) {
        store.write(MissionCheckViewModelTest::pool);
        if (indexed) {
            index.prepare();
        }
        model.typed(MissionFields.KEYWORDS, "ja");
        model.typed(MissionFields.KEYWORDS, "java");
        later.waiting().removeFirst().run();

        assertThat(model.foundProperty().get()).as("the key before is forgotten").isEmpty();

        later.waiting().removeFirst().run();

        assertThat(found().people().eligible()).isEqualTo(1);
        assertThat(found().people().costs()).containsExactly(new Cost(Requirement.SKILLS, 1));
        assertThat(found().findings()).extracting(Finding::rule).doesNotContain(Rule.NO_NEED);

        model.asKept();
        later.waiting().removeFirst().run();

        assertThat(found().people().eligible()).isEqualTo(2);
        assertThat(found().findings())
                .extracting(Finding::rule)
                .contains(Rule.NO_NEED, Rule.NO_DATES, Rule.NO_DAYS);
        List<Mission> kept = store.read(session -> session.missions().all());
        assertThat(kept).isEmpty();
    }
}
