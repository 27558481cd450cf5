// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.report;

import fr.gouv.numerique.vivier.usecase.report.CountedRow;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** A record that was counted, as a link to it. */
final class CountedRowCell extends ListCell<CountedRow> {
    private final Hyperlink link = new Hyperlink();

    CountedRowCell(Consumer<CountedRow> open) {
        setPrefWidth(0);
        link.setFocusTraversable(false);
        link.setOnAction(_ -> open.accept(getItem()));
    }

    @Override
    protected void updateItem(@Nullable CountedRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
        } else {
            link.setText(row.words());
            setGraphic(link);
        }
    }
}
