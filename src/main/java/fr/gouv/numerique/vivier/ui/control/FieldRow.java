// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.function.Function;

/**
 * A field to read: what it is, what it says, and on hover where that comes from. Where an editor is
 * given, a pen, a double click or the Enter key opens it in place; Escape closes it again.
 */
public final class FieldRow extends HBox {
    private final Label value = new Label();
    private Runnable opening = () -> {};

    /**
     * Makes a row.
     *
     * @param name of the field
     * @param text its value in words, may be empty
     * @param origin where the value comes from, may be empty
     * @param edited whether a coordinator set it
     */
    public FieldRow(String name, String text, String origin, boolean edited) {
        getStyleClass().add("field-row");
        Label label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setWrapText(true);
        value.setText(text.isEmpty() ? "–" : text);
        value.getStyleClass().add("field-value");
        value.setWrapText(true);
        value.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(value, Priority.ALWAYS);
        getChildren().addAll(label, value);
        if (edited) {
            getChildren().add(Icons.of(RemixiconMZ.USER_SETTINGS_LINE, "field-edited"));
        }
        if (!origin.isEmpty()) {
            Tooltip.install(value, new Tooltip(origin));
        }
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(name + " : " + text + (origin.isEmpty() ? "" : ". " + origin));
    }

    /**
     * Lets the field be edited in place.
     *
     * @param action what the pen does, in words
     * @param editor makes the editor; it is given what closes it
     */
    public FieldRow editable(String action, Function<Runnable, Node> editor) {
        Button pen = new Button("", Icons.of(RemixiconMZ.PENCIL_LINE));
        pen.getStyleClass().addAll("quiet", "pen");
        pen.setAccessibleText(action);
        pen.setTooltip(new Tooltip(action));
        opening = () -> open(editor, pen);
        pen.setOnAction(_ -> opening.run());
        getChildren().add(pen);
        value.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        opening.run();
                    }
                });
        return this;
    }

    /** Opens the editor, if the field has one. */
    public void edit() {
        opening.run();
    }

    private void open(Function<Runnable, Node> editor, Button pen) {
        int place = getChildren().indexOf(value);
        if (place < 0) {
            return;
        }
        Node[] opened = new Node[1];
        Runnable close =
                () -> {
                    getChildren().set(getChildren().indexOf(opened[0]), value);
                    pen.setVisible(true);
                    pen.requestFocus();
                };
        opened[0] = editor.apply(close);
        HBox.setHgrow(opened[0], Priority.ALWAYS);
        opened[0].addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        close.run();
                    }
                });
        getChildren().set(place, opened[0]);
        pen.setVisible(false);
        opened[0].requestFocus();
    }
}
