// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Rewrites whole rows of one table, each at the version at which it was read. */
public final class BulkUpdate {
    private final List<TableField<?, ?>> columns;
    private final TableField<?, Long> id;
    private final TableField<?, Integer> version;
    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    public BulkUpdate(
            List<TableField<?, ?>> columns,
            TableField<?, Long> id,
            TableField<?, Integer> version) {
        this.columns = columns;
        this.id = id;
        this.version = version;
    }

    /**
     * Adds a row.
     *
     * @param name what people call the record, for telling that somebody changed it
     * @param read the version at which it was read
     * @param values of all columns
     */
    public void add(String name, long key, int read, @Nullable Object[] values) {
        @Nullable Object[] row = Arrays.copyOf(values, values.length + 2);
        row[values.length] = key;
        row[values.length + 1] = read;
        rows.add(row);
        names.add(name);
    }

    /**
     * Writes the rows.
     *
     * @throws ConcurrentChange when somebody else changed one of them since
     */
    public void execute(DSLContext dsl) {
        if (rows.isEmpty()) {
            return;
        }
        String sql =
                dsl.update(Objects.requireNonNull(id.getTable()))
                        .set(marks())
                        .where(id.eq(0L))
                        .and(version.eq(0))
                        .getSQL();
        List<TableField<?, ?>> bound = new ArrayList<>(columns);
        bound.add(id);
        bound.add(version);
        int[] changed = new BulkStatement(sql, bound).execute(dsl, rows);
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == 0) {
                throw new ConcurrentChange(names.get(i));
            }
        }
    }

    /** jOOQ's maps take null for SQL's null. */
    @SuppressWarnings("NullAway")
    private Map<Field<?>, Object> marks() {
        Map<Field<?>, Object> marks = new LinkedHashMap<>();
        columns.forEach(column -> marks.put(column, null));
        return marks;
    }
}
