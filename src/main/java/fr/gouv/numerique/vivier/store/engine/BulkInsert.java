// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Collects rows of several tables and writes each table's as one batch of one prepared statement,
 * in the order in which the tables were first named: parents before children.
 */
public final class BulkInsert {
    private final List<Batch> batches = new ArrayList<>();

    /**
     * Adds a row.
     *
     * @param columns the same list for all rows of a table, since its rows are found by it
     */
    public void add(List<TableField<?, ?>> columns, @Nullable Object... values) {
        if (columns.size() != values.length) {
            throw new IllegalArgumentException("as many values as columns are needed");
        }
        batch(columns).rows.add(values);
    }

    // The same list is the common case, and comparing columns takes jOOQ longer than H2 takes a
    // row.
    @SuppressWarnings("ReferenceEquality")
    private Batch batch(List<TableField<?, ?>> columns) {
        for (Batch batch : batches) {
            if (batch.columns == columns) {
                return batch;
            }
        }
        for (Batch batch : batches) {
            if (batch.columns.equals(columns)) {
                return batch;
            }
        }
        Batch batch = new Batch(columns, new ArrayList<>());
        batches.add(batch);
        return batch;
    }

    public void execute(DSLContext dsl) {
        batches.forEach(batch -> batch.insert(dsl));
        batches.clear();
    }

    private record Batch(List<TableField<?, ?>> columns, List<@Nullable Object[]> rows) {

        void insert(DSLContext dsl) {
            String sql =
                    dsl.insertInto(Objects.requireNonNull(columns.getFirst().getTable()))
                            .columns(columns)
                            .values(Collections.nCopies(columns.size(), (Object) null))
                            .getSQL();
            new BulkStatement(sql, columns).execute(dsl, rows);
        }
    }
}
