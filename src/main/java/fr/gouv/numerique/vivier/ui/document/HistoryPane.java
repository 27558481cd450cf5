// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.overview.HistoryLine;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/** What happened to a document, the newest first. */
final class HistoryPane {
    private final UiContext context;
    private final Texts texts;
    private final VBox box = new VBox();

    HistoryPane(HistoryViewModel model, UiContext context) {
        this.context = context;
        this.texts = context.texts();
        box.setId("document-history");
        box.getStyleClass().add("timeline");
        model.linesProperty().subscribe(this::show);
    }

    Node node() {
        return box;
    }

    private void show(List<HistoryLine> lines) {
        box.getChildren().setAll(lines.stream().map(this::line).toList());
    }

    private Node line(HistoryLine line) {
        Region mark = new Region();
        mark.getStyleClass().add("timeline-mark");
        Label when = new Label(texts.moment(line.at(), context.clock().getZone()));
        when.getStyleClass().add("timeline-day");
        when.setMinWidth(Region.USE_PREF_SIZE);
        Label what = new Label(what(line));
        what.getStyleClass().add("strong");
        what.setWrapText(true);
        Label by = new Label(texts.get("register.event.by", line.by()));
        by.getStyleClass().add("soft");
        VBox words = new VBox(what, by);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(mark, when, words);
        row.getStyleClass().add("timeline-row");
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(when.getText() + ", " + what.getText() + ", " + by.getText());
        return row;
    }

    private String what(HistoryLine line) {
        String words = texts.get("register.event." + line.what(), line.number());
        return line.role()
                .map(
                        role ->
                                texts.get(
                                        "register.event.ofRole",
                                        words,
                                        texts.get("register.role." + role)))
                .orElse(words);
    }
}
