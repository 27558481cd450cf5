// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.application;

import fr.gouv.numerique.vivier.domain.application.ApplicationEvent;
import fr.gouv.numerique.vivier.domain.application.ApplicationEvent.What;
import fr.gouv.numerique.vivier.domain.application.Course;
import fr.gouv.numerique.vivier.domain.shared.Message;
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
import java.util.Optional;

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
        List<ApplicationEvent> counting = Course.of(history).counting();
        history.reversed()
                .forEach(event -> box.getChildren().add(line(event, counting.contains(event))));
        return box;
    }

    private Node line(ApplicationEvent event, boolean counts) {
        Region mark = new Region();
        mark.getStyleClass().add("timeline-mark");
        Label day = new Label(texts.shortDate(event.on()));
        day.getStyleClass().add("timeline-day");
        Label what = new Label(what(event));
        what.setWrapText(true);
        what.getStyleClass().add("strong");
        VBox words = new VBox(what);
        if (!counts && event.what() != What.CORRECTED) {
            words.getChildren().add(soft("application.noLongerCounts"));
        }
        reason(event).ifPresent(key -> words.getChildren().add(soft(key)));
        event.party()
                .ifPresent(
                        party ->
                                words.getChildren()
                                        .add(
                                                new Label(
                                                        texts.get(
                                                                "application.decidedBy",
                                                                Message.of(
                                                                        "application.party."
                                                                                + party)))));
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

    private String what(ApplicationEvent event) {
        return event.owner()
                .map(name -> texts.get("application.owner.became", name))
                .orElseGet(
                        () ->
                                texts.get(
                                        "application.what." + event.what(),
                                        Message.of("application.step." + event.to())));
    }

    /** A reason that nobody asked for is another thing than one that was not given. */
    private static Optional<String> reason(ApplicationEvent event) {
        return event.reason()
                .map(reason -> "application.reason." + reason)
                .or(
                        () ->
                                event.what() == What.MOVED && event.to().asksReason()
                                        ? Optional.of("application.reason.blank")
                                        : Optional.empty());
    }

    private Label soft(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("soft");
        return label;
    }
}
