// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.shared.Texts;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What is known from before: the imports made so far, or the forms that are recognised. */
final class PastView extends VBox {
    private final StackPane place = new StackPane();
    private final ToggleGroup group = new ToggleGroup();
    private final ToggleButton imports;

    PastView(Node made, Node forms, Texts texts) {
        getStyleClass().add("past");
        imports = tab("import-past-imports", texts.get("intake.history"), made, true);
        FlowPane tabs =
                new FlowPane(
                        imports, tab("import-past-forms", texts.get("intake.forms"), forms, false));
        tabs.getStyleClass().add("count-tabs");
        place.getChildren().setAll(made);
        VBox.setVgrow(place, Priority.ALWAYS);
        getChildren().addAll(tabs, place);
    }

    /** Opens the imports made so far. */
    void openImports() {
        imports.fire();
    }

    private ToggleButton tab(String id, String words, Node content, boolean open) {
        ToggleButton tab = new ToggleButton(words);
        tab.setId(id);
        tab.getStyleClass().add("count-tab");
        tab.setToggleGroup(group);
        tab.setSelected(open);
        // One of them is always open: a second click must not leave none.
        tab.setOnAction(
                _ -> {
                    tab.setSelected(true);
                    place.getChildren().setAll(content);
                });
        return tab;
    }
}
