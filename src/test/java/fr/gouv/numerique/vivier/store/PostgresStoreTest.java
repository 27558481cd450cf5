// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.store.engine.StoreUnavailable;
import fr.gouv.numerique.vivier.testing.PostgresServer;
import fr.gouv.numerique.vivier.testing.TestStores;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The contract on a real PostgreSQL, each test in a schema of its own. */
class PostgresStoreTest extends StoreContract {
    private final StoreLocation.PostgreSql location = PostgresServer.shared().emptyStore();

    @Override
    StoreLocation location() {
        return location;
    }

    @Override
    Store secondStore() {
        return TestStores.open(location);
    }

    @AfterEach
    void drop() {
        store.close();
        PostgresServer.shared().drop(location);
    }

    @Override
    void close() {
        // Closed before its schema is dropped.
    }

    @Test
    void storesOfOneServerDoNotSeeEachOther() {
        talent("Morel", "a.morel@exemple.gouv.fr");
        StoreLocation.PostgreSql other = PostgresServer.shared().emptyStore();
        try (Store beside = TestStores.open(other)) {
            assertThat(beside.<Integer>read(s -> s.talents().count())).isZero();
        } finally {
            PostgresServer.shared().drop(other);
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsUnreachable() {
        assertThatThrownBy(
                        () ->
                                Store.open(
                                        new StoreLocation.PostgreSql(
                                                "jdbc:postgresql://127.0.0.1:1/vivier?user=x"),
                                        TestStores.CLOCK,
                                        null,
                                        "x"))
                .isInstanceOfSatisfying(
                        StoreUnavailable.class,
                        failure -> {
                            assertThat(failure.reason())
                                    .isEqualTo(StoreUnavailable.Cause.UNREACHABLE);
                            assertThat(failure.explanation().arguments())
                                    .containsExactly("PostgreSQL");
                        });
    }
}
