// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.matching.Criterion;
import fr.gouv.numerique.vivier.domain.matching.CriterionScore;
import fr.gouv.numerique.vivier.domain.matching.LiveRanking;
import fr.gouv.numerique.vivier.domain.matching.Match;
import fr.gouv.numerique.vivier.domain.matching.MatchingCatalogue;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.Desk;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.matching.ManageWeights;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class RankingViewModelTest {
    private static final MatchingCatalogue CATALOGUE =
            MatchingCatalogue.standard(ReferenceData.shipped());
    private static final Criterion PLACE = CATALOGUE.criterion("place");
    private static final Criterion KIND = CATALOGUE.criterion("kind");

    private final Store store = TestStores.inMemory();
    private final ManageWeights weights = new ManageWeights(store, new Changes());
    private final Desk desk = new Desk(new CurrentReference(ReferenceData.shipped()));
    private final RankingViewModel model =
            new RankingViewModel(
                    weights,
                    desk.context(),
                    new RankingViewModel.Source(
                            new LiveRanking(List.of(match(1, "kind"), match(2, "place"))),
                            CATALOGUE,
                            weights.read()));

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

    private long first() {
        return model.orderProperty().get().match(0).talent().value();
    }

    /** Somebody who meets one criterion in full and no other. */
    private static Match match(long id, String met) {
        return new Match(
                new TalentId(id),
                new MissionId(1),
                CATALOGUE.criteria().stream()
                        .map(
                                criterion ->
                                        new CriterionScore(
                                                criterion.name(),
                                                criterion.defaultWeight(),
                                                criterion.name().equals(met) ? 1 : 0,
                                                0,
                                                Message.of("reason")))
                        .toList());
    }
}
