// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.followup;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.base.Undoing;
import fr.gouv.numerique.vivier.ui.control.Choosers;
import fr.gouv.numerique.vivier.usecase.history.TimelineEntry;
import fr.gouv.numerique.vivier.usecase.history.TimelineEntry.Kind;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * All that happened to a person or a mission, the latest first: one kind of things alone where that
 * is chosen, with a button on what can be taken back.
 */
public final class HistoryPane {
    private final UiContext context;
    private final Texts texts;
    private final Undoing undoing;
    private Optional<Kind> chosen = Optional.empty();

    public HistoryPane(UiContext context, Undoing undoing) {
        this.context = context;
        this.texts = context.texts();
        this.undoing = undoing;
    }

    /** The history with what was chosen last time it was shown. */
    public Node content(List<TimelineEntry> entries) {
        VBox lines = new VBox();
        lines.getStyleClass().add("timeline");
        ComboBox<Optional<Kind>> kind =
                Choosers.orAll(
                        Arrays.asList(Kind.values()),
                        value -> texts.get("history.kind." + value),
                        texts.get("history.allKinds"));
        kind.setId("history-kind");
        kind.setAccessibleText(texts.get("history.filter"));
        kind.setValue(chosen);
        kind.valueProperty()
                .subscribe(
                        wanted -> {
                            chosen = wanted;
                            show(lines, entries);
                        });
        VBox body = new VBox(kind, lines);
        body.getStyleClass().add("detail-body");
        return body;
    }

    private void show(VBox lines, List<TimelineEntry> entries) {
        lines.getChildren()
                .setAll(
                        entries.stream()
                                .filter(entry -> chosen.isEmpty() || chosen.get() == entry.kind())
                                .map(this::line)
                                .toList());
        if (lines.getChildren().isEmpty()) {
            Label none = new Label(texts.get("history.none"));
            none.getStyleClass().add("soft");
            lines.getChildren().add(none);
        }
    }

    private Node line(TimelineEntry entry) {
        Region mark = new Region();
        mark.getStyleClass().add("timeline-mark");
        Label day =
                new Label(
                        texts.shortDate(
                                entry.at().atZone(context.clock().getZone()).toLocalDate()));
        day.getStyleClass().add("timeline-day");
        VBox words = new VBox(what(entry));
        if (!entry.note().isEmpty()) {
            Label note = new Label(entry.note());
            note.setWrapText(true);
            words.getChildren().add(note);
        }
        String by = texts.moment(entry.at(), context.clock().getZone());
        Label caption = new Label(entry.by().isEmpty() ? by : entry.by() + " · " + by);
        caption.getStyleClass().add("caption");
        words.getChildren().add(caption);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(mark, day, words);
        entry.action()
                .ifPresent(
                        action -> {
                            Button undo = new Button(texts.get("history.undo"));
                            undo.getStyleClass().add("secondary");
                            undo.setMinWidth(Region.USE_PREF_SIZE);
                            undo.setAccessibleText(
                                    texts.get("history.undoOf", texts.get(entry.what())));
                            undo.setOnAction(_ -> undoing.takeBack(action));
                            row.getChildren().add(undo);
                        });
        row.getStyleClass().add("timeline-row");
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(day.getText() + " : " + texts.get(entry.what()));
        return row;
    }

    private Node what(TimelineEntry entry) {
        String text =
                entry.undone()
                        ? texts.get("history.wasUndone", texts.get(entry.what()))
                        : texts.get(entry.what());
        if (entry.application().isPresent()) {
            Hyperlink door = new Hyperlink(text);
            door.setWrapText(true);
            door.setOnAction(
                    _ ->
                            context.navigator()
                                    .goTo(
                                            new Destination.OneApplication(
                                                    entry.application().get())));
            return door;
        }
        Label what = new Label(text);
        what.setWrapText(true);
        what.getStyleClass().add("strong");
        return what;
    }
}
