// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import java.nio.file.Path;

/** Where a store is. */
public sealed interface StoreLocation {

    /**
     * One H2 file in a folder.
     *
     * @param folder made when it does not exist
     * @param passphrase encrypts the file; empty for a store in clear
     */
    record Folder(Path folder, String passphrase) implements StoreLocation {
        /** The folder only: a passphrase is never shown. */
        @Override
        public String toString() {
            return folder.toString();
        }
    }

    /** An H2 store that is gone when it is closed. */
    record Memory(String name) implements StoreLocation {}

    /** A team's PostgreSQL database, by its JDBC address. */
    record PostgreSql(String url) implements StoreLocation {
        /** Without the address, which may hold a password. */
        @Override
        public String toString() {
            return "PostgreSQL";
        }
    }
}
