// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture.guilty.usecase.talent;

import java.sql.Connection;
import java.sql.SQLException;

/** A use case that speaks SQL. */
public final class AsksTheDatabase {
    public boolean isOpen(Connection connection) throws SQLException {
        return !connection.isClosed();
    }
}
