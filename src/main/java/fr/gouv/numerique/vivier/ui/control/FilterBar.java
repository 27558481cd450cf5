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

/**
 * What narrows a list down, above it, and how many are left. Filters go on to a second line where
 * the window is narrow or the text large.
 */
public final class FilterBar extends BorderPane {

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
