// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture.guilty.store;

import java.sql.SQLException;

/** Passes a database's words on. */
public final class TellsValues {
    public String text(SQLException failure) {
        return failure.getMessage();
    }
}
