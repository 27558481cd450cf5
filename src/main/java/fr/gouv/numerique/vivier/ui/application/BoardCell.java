// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.application;

import fr.gouv.numerique.vivier.usecase.application.ApplicationRow;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Function;

/** A card of the board: it can be dragged, and its menu moves it. */
final class BoardCell extends ListCell<ApplicationRow> {
    private final Function<ApplicationRow, Node> card;

    /**
     * A cell of a column.
     *
     * @param taken told which card the mouse takes along
     */
    BoardCell(
            Function<ApplicationRow, Node> card,
            Function<ApplicationRow, ContextMenu> menu,
            Consumer<ApplicationRow> taken) {
        this.card = card;
        setPrefWidth(0);
        setOnContextMenuRequested(
                event -> {
                    if (getItem() != null) {
                        menu.apply(getItem()).show(this, event.getScreenX(), event.getScreenY());
                    }
                });
        setOnDragDetected(
                event -> {
                    if (getItem() != null) {
                        taken.accept(getItem());
                        // The reference alone: what is dragged can be dropped on any window.
                        ClipboardContent content = new ClipboardContent();
                        content.putString(getItem().application().ref());
                        startDragAndDrop(TransferMode.MOVE).setContent(content);
                        event.consume();
                    }
                });
    }

    @Override
    protected void updateItem(@Nullable ApplicationRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            Node shown = card.apply(row);
            setGraphic(shown);
            setAccessibleText(shown.getAccessibleText());
        }
    }
}
