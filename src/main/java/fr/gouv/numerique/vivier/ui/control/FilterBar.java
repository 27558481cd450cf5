// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.remixicon.RemixiconAL;

/**
 * What narrows a list down, above it, and how many are left. Filters go on to a second line where
 * the window is narrow or the text large.
 */
public final class FilterBar extends BorderPane {

    /**
     * With a place to say what is wrong with a filter.
     *
     * @param problem a sentence, empty when nothing is wrong
     */
    public FilterBar(
            ObservableValue<String> count, ObservableValue<String> problem, Node... filters) {
        this(count, filters);
        Label sentence = new Label();
        sentence.setId("search-problem");
        sentence.getStyleClass().add("error-text");
        sentence.setGraphic(Icons.of(RemixiconAL.ERROR_WARNING_LINE, "icon-danger"));
        sentence.setWrapText(true);
        sentence.textProperty().bind(problem);
        sentence.visibleProperty().bind(sentence.textProperty().isNotEmpty());
        sentence.managedProperty().bind(sentence.visibleProperty());
        setBottom(sentence);
    }

    public FilterBar(ObservableValue<String> count, Node... filters) {
        getStyleClass().add("filters");
        FlowPane flow = new FlowPane(filters);
        flow.getStyleClass().add("filters-flow");
        flow.setRowValignment(VPos.CENTER);
        Label label = new Label();
        label.getStyleClass().add("count");
        label.textProperty().bind(count);
        label.setMinWidth(Region.USE_PREF_SIZE);
        setCenter(flow);
        setRight(label);
        setAlignment(label, Pos.CENTER_RIGHT);
    }
}
