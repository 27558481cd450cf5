// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Collects rows of several tables and writes each table's as one batch of one prepared statement,
 * in the order in which the tables were first named: parents before children.
 */
public final class BulkInsert {
    private final Map<List<TableField<?, ?>>, List<Row>> rows = new LinkedHashMap<>();

    public void add(List<TableField<?, ?>> columns, @Nullable Object... values) {
        if (columns.size() != values.length) {
            throw new IllegalArgumentException("as many values as columns are needed");
        }
        rows.computeIfAbsent(columns, _ -> new ArrayList<>()).add(new Row(values));
    }

    /** PostgreSQL keeps every character but NUL; to treat both alike, no store keeps it. */
    static @Nullable Object storable(@Nullable Object value) {
        return value instanceof String text ? text.replace("\0", "") : value;
    }

    public void execute(DSLContext dsl) {
        rows.forEach((columns, values) -> insert(dsl, columns, values));
        rows.clear();
    }

    private static void insert(DSLContext dsl, List<TableField<?, ?>> columns, List<Row> rows) {
        BatchBindStep batch =
                dsl.batch(
                        dsl.insertInto(Objects.requireNonNull(columns.getFirst().getTable()))
                                .columns(columns)
                                .values(Collections.nCopies(columns.size(), (Object) null)));
        for (Row row : rows) {
            batch = batch.bind(row.values);
        }
        batch.execute();
    }

    /** Null stands for SQL's null here, as jOOQ takes it. */
    private static final class Row {
        private final @Nullable Object[] values;

        Row(@Nullable Object[] values) {
            this.values = values.clone();
            Arrays.setAll(this.values, i -> storable(values[i]));
        }
    }
}
