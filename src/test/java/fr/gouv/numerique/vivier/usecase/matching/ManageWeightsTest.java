// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ManageWeightsTest {
    private final Store store = TestStores.inMemory();
    private final ManageWeights weights = new ManageWeights(store, new Changes());

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aNewStoreUsesTheDefaults() {
        assertThat(weights.read().inUse()).isEqualTo(Weights.defaults());
        assertThat(weights.read().named()).isEmpty();
    }

    @Test
    void weightsAreKeptUnderANameAndUsed() throws RefusedByRule {
        Weights near = Weights.defaults().with("place", 40);
        weights.keep(" Près d’ici ", near);

        assertThat(weights.read().inUse()).isEqualTo(near);
        assertThat(weights.read().named()).containsOnlyKeys("Près d’ici").containsValue(near);

        weights.use(Weights.defaults());
        weights.remove("Près d’ici");

        assertThat(weights.read().inUse()).isEqualTo(Weights.defaults());
        assertThat(weights.read().named()).isEmpty();
    }

    @Test
    void aNameIsNeitherEmptyNorEndless() {
        assertThatThrownBy(() -> weights.keep("  ", Weights.defaults()))
                .isInstanceOf(RefusedByRule.class);
        assertThatThrownBy(() -> weights.keep("a".repeat(61), Weights.defaults()))
                .isInstanceOf(RefusedByRule.class);
    }
}
