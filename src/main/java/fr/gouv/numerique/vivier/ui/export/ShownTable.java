// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.export;

import fr.gouv.numerique.vivier.files.table.Table;
import fr.gouv.numerique.vivier.files.table.TableValue;
import fr.gouv.numerique.vivier.ui.control.ListColumn;

import javafx.scene.control.TableView;

import java.util.ArrayList;
import java.util.List;

/** A list as it is on screen: its rows, their order, the columns in view. */
final class ShownTable {
    /** Pixels of the screen that a character takes. */
    private static final double CHARACTER = 7;

    private ShownTable() {}

    static <S> Table of(String title, TableView<S> view) {
        List<Table.Column> heads = new ArrayList<>();
        List<ListColumn<S, ?>> columns = new ArrayList<>();
        for (var column : view.getVisibleLeafColumns()) {
            if (column instanceof ListColumn<S, ?> listed) {
                columns.add(listed);
                heads.add(
                        new Table.Column(
                                column.getText(),
                                Math.max(10, (int) (column.getPrefWidth() / CHARACTER))));
            }
        }
        List<List<TableValue>> rows = new ArrayList<>();
        for (S row : view.getItems()) {
            rows.add(columns.stream().map(column -> column.exported(row)).toList());
        }
        return new Table(title, heads, rows);
    }
}
