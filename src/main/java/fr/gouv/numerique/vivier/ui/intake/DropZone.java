// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.ui.control.Icons;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;

import java.util.List;

/** Where a file may be dropped: what to drop, or what was wrong with it, and what to do. */
final class DropZone extends VBox {

    DropZone(Ikon icon, String title, String text, List<? extends Node> actions) {
        getStyleClass().add("drop-zone");
        setId("import-drop");
        Label heading = new Label(title);
        heading.getStyleClass().add("empty-title");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        Label words = new Label(text);
        words.getStyleClass().add("empty-text");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        FlowPane row = new FlowPane();
        row.getStyleClass().add("drop-actions");
        row.getChildren().addAll(actions);
        getChildren().addAll(Icons.of(icon, "empty-icon"), heading, words, row);
    }
}
