// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.table;

import java.util.List;

/**
 * A list to write to a file, just as it is on screen.
 *
 * @param title name of the sheet
 * @param columns from left to right
 * @param rows each with one value for every column
 */
public record Table(String title, List<Column> columns, List<List<TableValue>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<TableValue> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row needs as many values as columns");
            }
        }
    }

    /**
     * A column.
     *
     * @param name its heading
     * @param width in characters
     */
    public record Column(String name, int width) {}
}
