// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.talent;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.matching.Matcher;
import fr.gouv.numerique.vivier.domain.matching.MatchingCatalogue;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.Desk;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.matching.FindForgotten;
import fr.gouv.numerique.vivier.usecase.matching.PoolIndex;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class ForgottenViewModelTest {
    private final Store store = TestStores.inMemory();
    private final Desk desk = new Desk(new CurrentReference(ReferenceData.shipped()));
    private final Matcher matcher =
            new Matcher(MatchingCatalogue.standard(ReferenceData.shipped()), Weights.defaults());
    private final ForgottenViewModel model =
            new ForgottenViewModel(
                    new FindForgotten(
                            store,
                            () -> matcher,
                            new PoolIndex(store, () -> matcher),
                            TestStores.CLOCK),
                    desk.context());

    @AfterEach
    void close() {
        assertThat(desk.failures()).isEmpty();
        store.close();
    }

    private static List<Talent> add(Session session) {
        return session.talents()
                .insert(
                        List.of(
                                session.talents()
                                        .create(
                                                FieldValues.NONE
                                                        .with(TalentFields.LAST_NAME, "Martin")
                                                        .with(
                                                                TalentFields.EMAIL,
                                                                "a.martin@exemple.gouv.fr"),
                                                List.of(),
                                                List.of(),
                                                Optional.empty())));
    }

    @Test
    void looksWhenAskedAndAgain() {
        assertThat(model.peopleProperty().get()).isEmpty();

        model.refresh();
        assertThat(model.peopleProperty().get().orElseThrow()).isEmpty();

        store.write(ForgottenViewModelTest::add);
        model.refresh();
        assertThat(model.peopleProperty().get().orElseThrow()).hasSize(1);
    }
}
