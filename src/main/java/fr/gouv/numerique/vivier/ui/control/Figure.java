// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A number with its meaning; a door to the rows behind it. */
public final class Figure extends Button {
    private final Label number = new Label();
    private final Label meaning = new Label();
    private final Label detail = new Label();
    private final VBox box = new VBox(number, meaning, detail);

    public Figure(String meaning, Runnable open) {
        getStyleClass().add("figure");
        number.getStyleClass().add("figure-number");
        this.meaning.getStyleClass().add("figure-meaning");
        detail.getStyleClass().add("figure-detail");
        this.meaning.setText(meaning);
        this.meaning.setWrapText(true);
        detail.setWrapText(true);
        box.getStyleClass().add("figure-box");
        setGraphic(box);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnAction(_ -> open.run());
    }

    /** Its words wrap, so that its height follows from its width. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets around = getInsets();
        double room = width < 0 ? box.prefWidth(-1) : width - around.getLeft() - around.getRight();
        return around.getTop() + box.prefHeight(room) + around.getBottom();
    }

    /** Shows a number, and a line that says more of it. */
    public void show(String value, String more) {
        number.setText(value);
        detail.setText(more);
        detail.setManaged(!more.isEmpty());
        setAccessibleText(meaning.getText() + " : " + value + ". " + more);
    }
}
