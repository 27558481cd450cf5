// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A number with its meaning; a door to the rows behind it. */
public final class Figure extends Button {
    private final Label number = new Label();
    private final Label meaning = new Label();
    private final Label detail = new Label();

    public Figure(String meaning, Runnable open) {
        getStyleClass().add("figure");
        number.getStyleClass().add("figure-number");
        this.meaning.getStyleClass().add("figure-meaning");
        detail.getStyleClass().add("figure-detail");
        this.meaning.setText(meaning);
        this.meaning.setWrapText(true);
        detail.setWrapText(true);
        VBox box = new VBox(number, this.meaning, detail);
        box.getStyleClass().add("figure-box");
        setGraphic(box);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnAction(_ -> open.run());
    }

    /** Shows a number, and a line that says more of it. */
    public void show(String value, String more) {
        number.setText(value);
        detail.setText(more);
        detail.setManaged(!more.isEmpty());
        setAccessibleText(meaning.getText() + " : " + value + ". " + more);
    }
}
