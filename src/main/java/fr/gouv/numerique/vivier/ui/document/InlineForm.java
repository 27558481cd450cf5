// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.shared.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * A few questions asked in place, where the button was: no window covers what they are about.
 * Escape closes it.
 */
final class InlineForm {
    private final Texts texts;
    private final VBox box = new VBox();
    private Runnable closed = () -> {};

    InlineForm(Texts texts) {
        this.texts = texts;
        box.getStyleClass().add("form-group");
        box.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && box.isVisible()) {
                        event.consume();
                        close();
                    }
                });
        close();
    }

    Node node() {
        return box;
    }

    /** Begins anew, empty. */
    void open(String title, Runnable whenClosed) {
        closed = whenClosed;
        box.getChildren().clear();
        if (!title.isEmpty()) {
            Label label = new Label(title);
            label.getStyleClass().add("strong");
            label.setWrapText(true);
            box.getChildren().add(label);
        }
        box.setVisible(true);
        box.setManaged(true);
    }

    /** Adds a question under its name. */
    <T extends Control> T ask(String name, T control) {
        Label label = new Label(name);
        label.getStyleClass().add("form-label");
        label.setLabelFor(control);
        control.setAccessibleText(name);
        control.setMaxWidth(Double.MAX_VALUE);
        VBox group = new VBox(label, control);
        group.getStyleClass().add("form-group");
        group.managedProperty().bind(control.managedProperty());
        group.visibleProperty().bind(control.visibleProperty());
        box.getChildren().add(group);
        return control;
    }

    <T extends Node> T add(T node) {
        box.getChildren().add(node);
        return node;
    }

    /** Ends with what to do, which Enter does too, and a way back. */
    Button finish(String action, Runnable work) {
        Button confirm = new Button(action);
        confirm.getStyleClass().add("primary");
        confirm.setWrapText(true);
        confirm.setOnAction(
                _ -> {
                    // The form goes first: a second click finds nothing to click on.
                    close();
                    work.run();
                });
        Button cancel = new Button(texts.get("field.cancel"));
        cancel.getStyleClass().add("quiet");
        cancel.setOnAction(_ -> close());
        FlowPane buttons = new FlowPane(confirm, cancel);
        buttons.getStyleClass().add("chips");
        box.getChildren().add(buttons);
        box.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !confirm.isDisabled()) {
                        event.consume();
                        confirm.fire();
                    }
                });
        return confirm;
    }

    void close() {
        box.setVisible(false);
        box.setManaged(false);
        closed.run();
        closed = () -> {};
    }
}
