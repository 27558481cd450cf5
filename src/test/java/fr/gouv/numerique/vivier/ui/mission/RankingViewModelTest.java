// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.matching.Criterion;
import fr.gouv.numerique.vivier.domain.matching.Match;
import fr.gouv.numerique.vivier.domain.matching.Matcher;
import fr.gouv.numerique.vivier.domain.matching.MatchingCatalogue;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.Candidates;
import fr.gouv.numerique.vivier.testing.Desk;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.matching.ManageWeights;
import fr.gouv.numerique.vivier.usecase.matching.PoolIndex;
import fr.gouv.numerique.vivier.usecase.matching.Rank;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class RankingViewModelTest {
    private static final MatchingCatalogue CATALOGUE =
            MatchingCatalogue.standard(ReferenceData.shipped());
    private static final Mission MISSION =
            Candidates.mission(
                    FieldValues.builder()
                            .put(MissionFields.MODE, choice("MIXED"))
                            .put(MissionFields.REGION, choice("53"))
                            .put(MissionFields.KINDS, choice("AUDIT").stream().toList())
                            .build());
    private static final Criterion PLACE = CATALOGUE.criterion("place");
    private static final Criterion KIND = CATALOGUE.criterion("kind");

    private final Store store = TestStores.inMemory();
    private final ManageWeights weights = new ManageWeights(store, new Changes());
    private final Desk desk = new Desk(new CurrentReference(ReferenceData.shipped()));
    private final Matcher matcher = new Matcher(CATALOGUE, Weights.defaults());
    private final List<Talent> pool = store.write(RankingViewModelTest::pool);
    private final RankingViewModel model =
            new RankingViewModel(
                    weights,
                    desk.context(),
                    RankingViewModel.Source.of(
                            new Rank(store, () -> matcher, new PoolIndex(store, () -> matcher))
                                    .weighed(MISSION, 2),
                            weights.read()));

    /** One in the region who offers another kind of work, and one the other way round. */
    private static List<Talent> pool(Session session) {
        return session.talents()
                .insert(
                        List.of(
                                created(session, "11", "AUDIT"),
                                created(session, "53", "SUPPORT"),
                                created(session, "11", "SUPPORT")));
    }

    private static Talent created(Session session, String region, String kind) {
        return session.talents()
                .create(
                        FieldValues.builder()
                                .put(TalentFields.LAST_NAME, "Martin")
                                .put(TalentFields.FIRST_NAME, "Camille")
                                .put(TalentFields.EMAIL, region + kind + "@exemple.gouv.fr")
                                .put(TalentFields.REGION, choice(region))
                                .put(TalentFields.KINDS, choice(kind).stream().toList())
                                .build(),
                        List.of(),
                        List.of(),
                        Optional.empty());
    }

    private static Optional<Choice> choice(String code) {
        return Optional.of(new Choice(code, code));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void rowsFollowAWeightBeforeItIsLetGo() {
        model.weigh(PLACE, 40);

        assertThat(first()).isEqualTo(2);
        assertThat(weights.read().inUse()).isEqualTo(Weights.defaults());

        model.weigh(KIND, 60);

        assertThat(first()).isEqualTo(1);
    }

    @Test
    void weightsHoldForTheStoreOnceLetGo() {
        model.weigh(PLACE, 40);
        model.use();
        model.use();

        assertThat(weights.read().inUse().of(PLACE)).isEqualTo(40);
        assertThat(desk.told()).containsExactly("mission.weights.used");

        model.reset();

        assertThat(model.points(PLACE)).isEqualTo(PLACE.defaultWeight());
        assertThat(weights.read().inUse()).isEqualTo(Weights.defaults());
    }

    @Test
    void weightsAreKeptChosenAndForgotten() {
        model.weigh(PLACE, 40);
        model.keep("Près d’ici");
        model.reset();
        model.choose("Près d’ici");

        assertThat(model.points(PLACE)).isEqualTo(40);
        assertThat(first()).isEqualTo(2);

        model.remove("Près d’ici");

        assertThat(model.setsProperty().get().named()).isEmpty();
        assertThat(model.points(PLACE)).isEqualTo(40);
    }

    @Test
    void aNameThatIsRefusedIsSaid() {
        model.keep("a".repeat(61));

        assertThat(desk.failures()).hasSize(1);
    }

    @Test
    void tellsWhereSomebodyBeyondTheShownStands() {
        Talent last = pool.getLast();

        assertThat(model.topProperty().get().best()).hasSize(2);
        assertThat(model.topProperty().get().eligible()).isEqualTo(3);
        assertThat(model.placeOf(last.id())).isEmpty();
        assertThat(model.explain(last).rank()).hasValue(3);
    }

    @Test
    void whoIsComparedKeepsThePlacesOfTheMoment() {
        pool.forEach(talent -> model.compare(talent.id()));
        model.compare(pool.get(2).id());
        model.weigh(PLACE, 40);

        assertThat(model.compared()).containsExactly(pool.get(0).id(), pool.get(1).id());
        assertThat(model.comparedRows())
                .extracting(row -> row.talent().id())
                .containsExactly(pool.get(1).id(), pool.get(0).id());
    }

    @Test
    void theProposedScoreStaysBesideTheOwnOne() {
        double before = model.topProperty().get().best().getLast().score();
        assertThat(model.isWeighedAnew()).isFalse();

        model.weigh(PLACE, 40);

        assertThat(model.isWeighedAnew()).isTrue();
        assertThat(model.proposedScore(model.topProperty().get().best().getFirst()))
                .isEqualTo(before);
    }

    @Test
    void noMoreThanFourAreCompared() {
        for (int id = 101; id <= 105; id++) {
            model.compare(new TalentId(id));
        }

        assertThat(model.compared()).hasSize(4).doesNotContain(new TalentId(105));
    }

    private int first() {
        Match first = model.topProperty().get().best().getFirst();
        return pool.stream().map(Talent::id).toList().indexOf(first.talent()) + 1;
    }
}
