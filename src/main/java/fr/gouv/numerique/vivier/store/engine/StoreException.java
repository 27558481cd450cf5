// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import org.jooq.exception.DataAccessException;

import java.sql.SQLException;

/**
 * The database failed. Only its error code is kept: H2 and PostgreSQL put row values into their
 * texts, and those are people's data. The stack is that of the failure.
 */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private StoreException(String code, StackTraceElement[] stack) {
        super("database error " + code);
        setStackTrace(stack);
    }

    public static StoreException of(DataAccessException failure) {
        return new StoreException(failure.sqlState(), failure.getStackTrace());
    }

    public static StoreException of(SQLException failure) {
        return new StoreException(
                failure.getSQLState() + "/" + failure.getErrorCode(), failure.getStackTrace());
    }
}
