// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.calendar;

import fr.gouv.numerique.vivier.domain.calendar.CalendarEntry;
import fr.gouv.numerique.vivier.domain.calendar.CalendarPage;
import fr.gouv.numerique.vivier.ui.control.Icons;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The day that is chosen: everything on it, each a door to its record. */
final class DayPanel {
    private final CalendarViewModel model;
    private final EntryWords words;
    private final Runnable back;
    private final Label title = new Label();
    private final Label work = new Label();
    private final ListView<CalendarEntry> list = new ListView<>();
    private final VBox node = new VBox(title, work, list);

    /**
     * Beside the calendar.
     *
     * @param back goes back to the days
     */
    DayPanel(CalendarViewModel model, EntryWords words, Runnable back) {
        this.model = model;
        this.words = words;
        this.back = back;
        title.getStyleClass().add("section-title");
        title.setId("calendar-day-title");
        title.setWrapText(true);
        work.getStyleClass().add("caption");
        work.setWrapText(true);
        list.setId("calendar-day-entries");
        list.setCellFactory(_ -> new EntryCell());
        list.setPlaceholder(nothing());
        list.setOnKeyPressed(this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        node.getStyleClass().add("calendar-panel");
    }

    private Label nothing() {
        Label nothing = new Label(words.texts().get("calendar.nothing"));
        nothing.getStyleClass().add("soft");
        nothing.setWrapText(true);
        return nothing;
    }

    Node node() {
        return node;
    }

    void show() {
        Map<LocalDate, String> rest =
                model.pageProperty().get().map(CalendarPage::rest).orElse(Map.of());
        title.setText(words.day(model.dayProperty().get()));
        work.setText(words.work(model.dayProperty().get(), rest));
        List<CalendarEntry> entries = model.ofDay();
        if (!list.getItems().equals(entries)) {
            list.getItems().setAll(entries);
        }
        list.setAccessibleText(title.getText());
    }

    /** Goes to the first entry, to choose among them. */
    void enter() {
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    private void key(KeyEvent event) {
        CalendarEntry chosen = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && chosen != null) {
            model.open(chosen);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            back.run();
            event.consume();
        }
    }

    /** What, who, which record, and the way to it. */
    private final class EntryCell extends ListCell<CalendarEntry> {
        EntryCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable CalendarEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            if (entry == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                setGraphic(line(entry));
                setAccessibleText(words.whole(entry));
            }
        }

        private Node line(CalendarEntry entry) {
            VBox lines = new VBox();
            add(lines, entry.who(), "strong");
            add(lines, words.texts().get(entry.what()), entry.who().isEmpty() ? "strong" : "soft");
            add(lines, entry.words(), "soft");
            add(
                    lines,
                    words.texts()
                            .get(
                                    entry.late() ? "calendar.lateEntry" : "calendar.entry",
                                    words.texts().get("calendar.kind." + entry.kind()),
                                    entry.ref()),
                    "caption");
            HBox.setHgrow(lines, Priority.ALWAYS);
            Button open = new Button(words.texts().get("home.open"));
            open.getStyleClass().add("quiet");
            open.setMinWidth(Region.USE_PREF_SIZE);
            open.setFocusTraversable(false);
            open.setAccessibleText(words.texts().get("calendar.open", entry.ref()));
            open.setOnAction(_ -> model.open(entry));
            HBox line =
                    new HBox(
                            Icons.of(
                                    EntryWords.icon(entry.kind()),
                                    entry.late() ? "icon-warning" : "icon-blue"),
                            lines,
                            open);
            line.getStyleClass().add("calendar-entry");
            return line;
        }

        private static void add(VBox lines, String text, String style) {
            if (!text.isEmpty()) {
                Label label = new Label(text);
                label.setWrapText(true);
                label.getStyleClass().add(style);
                lines.getChildren().add(label);
            }
        }
    }
}
