// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.application;

import fr.gouv.numerique.vivier.domain.application.ApplicationEvent;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/** What happened to an application, the newest first. */
final class Timeline {
    private final UiContext context;
    private final Texts texts;

    Timeline(UiContext context) {
        this.context = context;
        this.texts = context.texts();
    }

    Node node(List<ApplicationEvent> history) {
        VBox box = new VBox();
        box.getStyleClass().add("timeline");
        history.reversed().forEach(event -> box.getChildren().add(line(event)));
        return box;
    }

    private Node line(ApplicationEvent event) {
        Region mark = new Region();
        mark.getStyleClass().add("timeline-mark");
        Label day = new Label(texts.shortDate(event.on()));
        day.getStyleClass().add("timeline-day");
        Label what = new Label(texts.get("application.step." + event.to()));
        what.getStyleClass().add("strong");
        VBox words = new VBox(what);
        event.reason()
                .ifPresent(reason -> words.getChildren().add(soft("application.reason." + reason)));
        if (!event.note().isEmpty()) {
            Label note = new Label(event.note());
            note.setWrapText(true);
            words.getChildren().add(note);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(mark, day, words);
        row.getStyleClass().add("timeline-row");
        Tooltip.install(
                row,
                new Tooltip(
                        texts.get(
                                "application.recorded",
                                event.recordedBy(),
                                texts.moment(event.recordedAt(), context.clock().getZone()))));
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(day.getText() + " : " + what.getText());
        return row;
    }

    private Label soft(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("soft");
        return label;
    }
}
