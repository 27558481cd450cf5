// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Columns that grow with the text. Where they fit they fill the table; where they don't, the table
 * is scrolled sideways rather than its words cut off.
 */
final class RoomyColumns {
    /** Style of a column that would gain nothing from more room. */
    static final String FIXED = "fixed";

    private static final double BODY = 14;

    private final TableView<?> table;
    private final Label gauge = new Label();
    private final Map<TableColumn<?, ?>, Double> widths = new LinkedHashMap<>();

    private RoomyColumns(TableView<?> table) {
        this.table = table;
        table.getColumns().forEach(column -> widths.put(column, column.getPrefWidth()));
        gauge.setManaged(false);
        gauge.setVisible(false);
    }

    /**
     * Takes the columns as they are, with their widths meant for text of the usual size.
     *
     * @return what follows the size of the text; has to stand in the scene
     */
    static Label keep(TableView<?> table) {
        RoomyColumns columns = new RoomyColumns(table);
        columns.gauge.fontProperty().subscribe(columns::fit);
        table.widthProperty().subscribe(columns::fit);
        return columns.gauge;
    }

    private void fit() {
        double scale = gauge.getFont().getSize() / BODY;
        double needed =
                widths.entrySet().stream()
                        .filter(entry -> entry.getKey().isVisible())
                        .mapToDouble(entry -> entry.getValue() * scale)
                        .sum();
        boolean room = needed <= table.getWidth();
        widths.forEach(
                (column, width) -> {
                    column.setPrefWidth(width * scale);
                    boolean fixed = column.getStyleClass().contains(FIXED);
                    column.setMinWidth(room && !fixed ? 0 : width * scale);
                    if (fixed) {
                        column.setMaxWidth(width * scale);
                    }
                });
        table.setColumnResizePolicy(
                room
                        ? TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN
                        : TableView.UNCONSTRAINED_RESIZE_POLICY);
    }
}
