// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.UseCases;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import java.util.List;
import java.util.UUID;

/** Two stores over one H2, each with its own lock and connections. */
class NumbersOnH2Test extends NumbersContract {
    private List<UseCases> coordinators;
    private List<Store> stores;

    @BeforeEach
    void open() {
        StoreLocation location = new StoreLocation.Memory(UUID.randomUUID().toString());
        coordinators = List.of(SigningDesk.open(location), SigningDesk.open(location));
        stores = List.of(TestStores.open(location), TestStores.open(location));
    }

    @AfterEach
    void close() {
        coordinators.forEach(UseCases::close);
        stores.forEach(Store::close);
    }

    @Override
    List<UseCases> coordinators() {
        return coordinators;
    }

    @Override
    List<Store> stores() {
        return stores;
    }
}
