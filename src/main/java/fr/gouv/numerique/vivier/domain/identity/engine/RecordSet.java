// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.IntFunction;

/** Records to compare, column by column. A record is known by its number, from 0. */
public final class RecordSet {
    private final int size;
    private final Map<String, TextColumn> columns;

    private RecordSet(int size, Map<String, TextColumn> columns) {
        this.size = size;
        this.columns = columns;
    }

    /**
     * Reads records.
     *
     * @param size how many
     * @param texts the value of each column, by its name, for the number of a record
     * @param executor may help; the reading must then be possible from several threads
     */
    public static RecordSet of(
            int size, Map<String, IntFunction<String>> texts, Executor executor) {
        return of(size, texts, executor, () -> {});
    }

    /**
     * Reads records, and can be stopped.
     *
     * @param size how many
     * @param texts the value of each column, by its name, for the number of a record
     * @param executor may help; the reading must then be possible from several threads
     * @param step called now and then, from whichever thread; what it throws ends the reading
     */
    public static RecordSet of(
            int size, Map<String, IntFunction<String>> texts, Executor executor, Runnable step) {
        List<Callable<TextColumn>> work =
                texts.values().stream()
                        .<Callable<TextColumn>>map(column -> () -> TextColumn.of(size, column))
                        .toList();
        List<TextColumn> read = new Parallel(executor, step).all(work);
        Map<String, TextColumn> columns = new LinkedHashMap<>();
        int next = 0;
        for (String name : texts.keySet()) {
            columns.put(name, read.get(next++));
        }
        return new RecordSet(size, columns);
    }

    public int size() {
        return size;
    }

    public TextColumn column(String name) {
        TextColumn column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException("no column " + name);
        }
        return column;
    }
}
