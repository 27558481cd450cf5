// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;

/** Says what an empty place is for, and offers the first step. */
public final class EmptyState extends VBox {

    public EmptyState(Ikon icon, String title, String text, Node... actions) {
        getStyleClass().add("empty-state");
        Label heading = new Label(title);
        heading.getStyleClass().add("empty-title");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        Label words = new Label(text);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("empty-text");
        words.setWrapText(true);
        getChildren().addAll(Icons.of(icon, "empty-icon"), heading, words);
        if (actions.length > 0) {
            HBox row = new HBox(actions);
            row.getStyleClass().add("empty-actions");
            getChildren().add(row);
        }
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(title + " " + text);
    }
}
