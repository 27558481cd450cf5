// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.identity;

import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.TestStores;

import org.junit.jupiter.api.AfterEach;

/** The decisions about duplicates on H2. */
class MergeOnH2Test extends MergeContract {
    private final Store store = TestStores.inMemory();

    @Override
    Store store() {
        return store;
    }

    @AfterEach
    void close() {
        store.close();
    }
}
