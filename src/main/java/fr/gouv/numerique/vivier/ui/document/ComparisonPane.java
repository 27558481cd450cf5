// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.text.TextComparison;
import fr.gouv.numerique.vivier.domain.document.text.TextComparison.Fate;
import fr.gouv.numerique.vivier.domain.shared.Texts;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

import java.util.List;

/** What a text changes in the one that is shipped: the lines that go and come, with their signs. */
final class ComparisonPane {
    private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");
    private static final PseudoClass REMOVED = PseudoClass.getPseudoClass("removed");

    private final Texts texts;
    private final ListView<TextComparison.Line> list = new ListView<>();

    ComparisonPane(Texts texts, TextsViewModel model) {
        this.texts = texts;
        list.setId("texts-comparison");
        list.getStyleClass().add("comparison");
        list.setAccessibleText(texts.get("wording.tab.comparison"));
        Label none = new Label(texts.get("wording.comparison.none"));
        none.getStyleClass().add("soft");
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new LineCell());
        model.comparisonProperty().subscribe(this::show);
    }

    Node node() {
        return list;
    }

    /** Lines that both texts have are of no interest here. */
    private void show(List<TextComparison.Line> lines) {
        list.getItems().setAll(lines.stream().filter(it -> it.fate() != Fate.KEPT).toList());
    }

    private final class LineCell extends ListCell<TextComparison.Line> {
        LineCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(TextComparison.Line line, boolean empty) {
            super.updateItem(line, empty);
            boolean shown = !empty && line != null;
            pseudoClassStateChanged(ADDED, shown && line.fate() == Fate.ADDED);
            pseudoClassStateChanged(REMOVED, shown && line.fate() == Fate.REMOVED);
            setText(
                    shown
                            ? texts.get(
                                    line.fate() == Fate.ADDED
                                            ? "wording.comparison.added"
                                            : "wording.comparison.removed",
                                    line.number(),
                                    line.words())
                            : "");
        }
    }
}
