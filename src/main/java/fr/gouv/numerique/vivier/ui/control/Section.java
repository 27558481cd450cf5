// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;

/** A titled part of a page. */
public final class Section extends VBox {

    public Section(String title, List<? extends Node> content) {
        getStyleClass().add("section");
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        getChildren().add(heading);
        getChildren().addAll(content);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(title);
    }

    public Section(String title, Node... content) {
        this(title, List.of(content));
    }
}
