// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.identity;

import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.PostgresServer;
import fr.gouv.numerique.vivier.testing.TestStores;

import org.junit.jupiter.api.AfterEach;

/** The decisions about duplicates on a real PostgreSQL, each test in a schema of its own. */
class MergeOnPostgresTest extends MergeContract {
    private final StoreLocation.PostgreSql location = PostgresServer.shared().emptyStore();
    private final Store store = TestStores.open(location);

    @Override
    Store store() {
        return store;
    }

    @AfterEach
    void drop() {
        store.close();
        PostgresServer.shared().drop(location);
    }
}
