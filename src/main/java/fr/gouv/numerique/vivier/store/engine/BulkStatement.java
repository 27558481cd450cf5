// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

/**
 * One statement for many rows, as a batch of plain JDBC: jOOQ makes the SQL once, and no object of
 * its own for each value.
 */
final class BulkStatement {
    private final String sql;
    private final int[] types;

    /**
     * @param sql as jOOQ renders it, with a mark for each value
     * @param columns of the values, in the order of the marks
     */
    BulkStatement(String sql, List<TableField<?, ?>> columns) {
        this.sql = sql;
        this.types =
                columns.stream()
                        .mapToInt(column -> nullType(column.getDataType().getSQLType()))
                        .toArray();
    }

    /** jOOQ calls bytes a blob, which for PostgreSQL is the number of an object elsewhere. */
    private static int nullType(int type) {
        return type == Types.BLOB ? Types.VARBINARY : type;
    }

    /** Runs it for all rows and gives how many rows of the table each changed. */
    int[] execute(DSLContext dsl, List<@Nullable Object[]> rows) {
        return dsl.connectionResult(
                connection -> {
                    try (PreparedStatement statement = connection.prepareStatement(sql)) {
                        for (@Nullable Object[] row : rows) {
                            bind(statement, row);
                            statement.addBatch();
                        }
                        return statement.executeBatch();
                    }
                });
    }

    private void bind(PreparedStatement statement, @Nullable Object[] row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            Object value = storable(row[i]);
            if (value == null) {
                statement.setNull(i + 1, types[i]);
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }

    /** PostgreSQL keeps every character but NUL; to treat both alike, no store keeps it. */
    private static @Nullable Object storable(@Nullable Object value) {
        return value instanceof String text && text.indexOf('\0') >= 0
                ? text.replace("\0", "")
                : value;
    }
}
