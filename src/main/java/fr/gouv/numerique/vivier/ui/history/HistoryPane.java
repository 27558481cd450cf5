// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.history;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.files.table.Table;
import fr.gouv.numerique.vivier.files.table.TableValue;
import fr.gouv.numerique.vivier.ui.base.Doors;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.base.Undoing;
import fr.gouv.numerique.vivier.ui.control.Choosers;
import fr.gouv.numerique.vivier.ui.export.ExportMenu;
import fr.gouv.numerique.vivier.usecase.export.ExportLists;
import fr.gouv.numerique.vivier.usecase.export.ExportedList;
import fr.gouv.numerique.vivier.usecase.export.FilterNote;
import fr.gouv.numerique.vivier.usecase.history.About;
import fr.gouv.numerique.vivier.usecase.history.TimelineEntry;
import fr.gouv.numerique.vivier.usecase.history.TimelineEntry.Kind;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * All that happened to one record, the latest first: one kind of things alone where that is chosen,
 * with a button on what can be taken back.
 */
public final class HistoryPane {
    private final UiContext context;
    private final Texts texts;
    private final EntryWords words;
    private final ExportLists exports;
    private final Undoing undoing;
    private Optional<Kind> chosen = Optional.empty();

    public HistoryPane(UiContext context, ExportLists exports, Undoing undoing) {
        this.context = context;
        this.texts = context.texts();
        this.words = new EntryWords(texts);
        this.exports = exports;
        this.undoing = undoing;
    }

    /** The history as a page of its own, with what was chosen last time it was shown. */
    public Node content(List<TimelineEntry> entries) {
        Node body = within(entries);
        body.getStyleClass().add("detail-body");
        return body;
    }

    /** The history as a part of a page. */
    public Node within(List<TimelineEntry> entries) {
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
        ExportMenu export =
                new ExportMenu(
                        exports,
                        context,
                        "history-export",
                        ExportedList.Kind.HISTORY,
                        () -> exported(entries));
        FlowPane top = new FlowPane(kind, export);
        top.getStyleClass().add("filters-flow");
        VBox body = new VBox(top, lines);
        body.getStyleClass().add("timeline-body");
        return body;
    }

    private List<TimelineEntry> shown(List<TimelineEntry> entries) {
        return entries.stream()
                .filter(entry -> chosen.isEmpty() || chosen.get() == entry.kind())
                .toList();
    }

    private void show(VBox lines, List<TimelineEntry> entries) {
        lines.getChildren().setAll(shown(entries).stream().map(this::line).toList());
        if (lines.getChildren().isEmpty()) {
            Label none = new Label(texts.get("history.none"));
            none.getStyleClass().add("soft");
            lines.getChildren().add(none);
        }
    }

    private ExportedList exported(List<TimelineEntry> entries) {
        FilterNote note = new FilterNote();
        chosen.ifPresent(kind -> note.and("kind", kind.name()));
        return new ExportedList(
                ExportedList.Kind.HISTORY,
                note.toString(),
                new Table(
                        texts.get("export.sheet.HISTORY"),
                        List.of(
                                column("when", 18),
                                column("who", 16),
                                column("kind", 16),
                                column("what", 60),
                                column("about", 40)),
                        shown(entries).stream().map(this::row).toList()));
    }

    private Table.Column column(String name, int width) {
        return new Table.Column(texts.get("history.column." + name), width);
    }

    private List<TableValue> row(TimelineEntry entry) {
        return List.of(
                TableValue.of(texts.moment(entry.at(), context.clock().getZone())),
                TableValue.of(entry.by()),
                TableValue.of(words.kind(entry)),
                TableValue.of(words.whole(entry)),
                TableValue.of(entry.about().map(words::about).orElse("")));
    }

    private Node line(TimelineEntry entry) {
        Region mark = new Region();
        mark.getStyleClass().add("timeline-mark");
        Label day =
                new Label(
                        texts.shortDate(
                                entry.at().atZone(context.clock().getZone()).toLocalDate()));
        day.getStyleClass().add("timeline-day");
        Label what = new Label(words.what(entry));
        what.setWrapText(true);
        what.getStyleClass().add("strong");
        VBox said = new VBox(what);
        entry.about().ifPresent(about -> said.getChildren().add(door(about)));
        if (!words.more(entry).isEmpty()) {
            Label more = new Label(words.more(entry));
            more.setWrapText(true);
            said.getChildren().add(more);
        }
        String by = texts.moment(entry.at(), context.clock().getZone());
        Label caption = new Label(entry.by().isEmpty() ? by : entry.by() + " · " + by);
        caption.getStyleClass().add("caption");
        said.getChildren().add(caption);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(mark, day, said);
        if (entry.canBeTried()) {
            row.getChildren().add(undo(entry, texts, undoing));
        }
        row.getStyleClass().add("timeline-row");
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(day.getText() + " : " + what.getText());
        return row;
    }

    private Node door(About about) {
        Hyperlink door = new Hyperlink(words.about(about));
        door.setWrapText(true);
        door.setOnAction(_ -> context.navigator().goTo(Doors.of(about)));
        return door;
    }

    /** « Annuler », with what it takes back for those who cannot see the line. */
    static Button undo(TimelineEntry entry, Texts texts, Undoing undoing) {
        Button undo = new Button(texts.get("history.undo"));
        undo.getStyleClass().add("secondary");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.setAccessibleText(texts.get("history.undoOf", texts.get(entry.what())));
        undo.setOnAction(_ -> undoing.undo(entry));
        return undo;
    }
}
