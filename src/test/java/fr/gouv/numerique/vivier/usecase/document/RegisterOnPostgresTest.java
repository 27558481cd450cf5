// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.PostgresServer;
import fr.gouv.numerique.vivier.testing.TestStores;

import org.junit.jupiter.api.AfterEach;

/** The register in PostgreSQL, each test in a schema of its own. */
class RegisterOnPostgresTest extends RegisterContract {
    RegisterOnPostgresTest() {
        super(TestStores.open(PostgresServer.shared().emptyStore()));
    }

    @AfterEach
    void drop() {
        store.close();
        PostgresServer.shared().drop((StoreLocation.PostgreSql) store.location());
    }

    @Override
    void close() {
        // Closed before its schema is dropped.
    }
}
