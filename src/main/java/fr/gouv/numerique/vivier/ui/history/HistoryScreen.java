// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.history;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.files.table.TableValue;
import fr.gouv.numerique.vivier.ui.base.Doors;
import fr.gouv.numerique.vivier.ui.base.Screen;
import fr.gouv.numerique.vivier.ui.base.StoreWatch;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Choosers;
import fr.gouv.numerique.vivier.ui.control.FilterBar;
import fr.gouv.numerique.vivier.ui.control.ListColumn;
import fr.gouv.numerique.vivier.ui.control.SearchField;
import fr.gouv.numerique.vivier.ui.control.Tables;
import fr.gouv.numerique.vivier.ui.export.ExportMenu;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.export.ExportLists;
import fr.gouv.numerique.vivier.usecase.export.ExportedList;
import fr.gouv.numerique.vivier.usecase.history.About;
import fr.gouv.numerique.vivier.usecase.history.TimelineEntry;
import fr.gouv.numerique.vivier.usecase.history.TimelineEntry.Kind;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** All that was done with the store, by whom, newest first; what can be is taken back from here. */
public final class HistoryScreen implements Screen {
    private final UiContext context;
    private final Texts texts;
    private final EntryWords words;
    private final HistoryViewModel model;
    private final StoreWatch watch;
    private final ExportLists exports;
    private final TableView<TimelineEntry> table = new TableView<>();
    private final VBox page = new VBox();

    public HistoryScreen(UseCases vivier, UiContext context) {
        this.context = context;
        this.texts = context.texts();
        words = new EntryWords(texts);
        model = new HistoryViewModel(vivier, context);
        exports = vivier.exports();
        watch =
                new StoreWatch(
                        vivier.changes(),
                        context.tasks(),
                        model::refresh,
                        Subject.TALENTS,
                        Subject.values());
        page.setId("history");
        page.getStyleClass().add("page");
        page.getChildren().addAll(filters(), table(), older());
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void shown() {
        watch.start();
        model.shown();
    }

    @Override
    public void hidden() {
        watch.stop();
    }

    private Node filters() {
        SearchField search = new SearchField(texts.get("history.search"));
        search.setId("history-search");
        search.textProperty().bindBidirectional(model.textProperty());
        ComboBox<Optional<Kind>> kind =
                Choosers.orAll(
                        Arrays.asList(Kind.values()),
                        value -> texts.get("history.kind." + value),
                        texts.get("history.allKinds"));
        kind.setId("history-kinds");
        kind.setAccessibleText(texts.get("history.filter"));
        kind.valueProperty().bindBidirectional(model.kindProperty());
        return new FilterBar(
                model.countProperty(),
                search,
                kind,
                people(),
                ExportMenu.of(
                        table, exports, context, ExportedList.Kind.HISTORY, model::filterNote));
    }

    private Node people() {
        ComboBox<Optional<String>> box =
                Choosers.orAll(List.of(), name -> name, texts.get("history.anybody"));
        box.setId("history-people");
        box.setAccessibleText(texts.get("history.filter.by"));
        model.people()
                .addListener(
                        (ListChangeListener<String>)
                                _ -> {
                                    box.getItems().setAll(List.of(Optional.empty()));
                                    model.people().stream()
                                            .map(Optional::of)
                                            .forEach(box.getItems()::add);
                                });
        box.valueProperty().bindBidirectional(model.byProperty());
        return box;
    }

    private Node table() {
        table.setId("history-table");
        table.setAccessibleText(texts.get("history.title"));
        table.getColumns()
                .setAll(
                        List.of(
                                Tables.values(
                                        texts.get("history.column.when"),
                                        130,
                                        TimelineEntry::at,
                                        at -> texts.moment(at, context.clock().getZone())),
                                Tables.words(
                                        texts.get("history.column.who"), 110, TimelineEntry::by),
                                Tables.words(texts.get("history.column.kind"), 100, words::kind),
                                Tables.words(texts.get("history.column.what"), 380, words::whole),
                                about(),
                                undo()));
        // The order is that of the days; another would sort what was read so far alone.
        table.getColumns().forEach(column -> column.setSortable(false));
        Tables.keepColumns(table);
        Label none = new Label(texts.get("history.none"));
        none.getStyleClass().add("soft");
        table.setPlaceholder(none);
        table.setRowFactory(_ -> new ToldRow());
        table.setItems(model.entries());
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private ListColumn<TimelineEntry, TimelineEntry> about() {
        return Tables.nodes(
                        texts.get("history.column.about"),
                        240,
                        (TimelineEntry entry) ->
                                entry.about().<Node>map(this::door).orElseGet(Region::new),
                        this::named)
                .exporting(entry -> TableValue.of(named(entry)));
    }

    private String named(TimelineEntry entry) {
        return entry.about().map(words::about).orElse("");
    }

    private Node door(About about) {
        Hyperlink door = new Hyperlink(words.about(about));
        door.setOnAction(_ -> context.navigator().goTo(Doors.of(about)));
        return door;
    }

    private ListColumn<TimelineEntry, TimelineEntry> undo() {
        return Tables.nodes(
                        texts.get("history.column.undo"),
                        110,
                        (TimelineEntry entry) -> entry.canBeTried() ? quietly(entry) : new Region(),
                        TimelineEntry::undone)
                .exporting(
                        entry ->
                                TableValue.of(entry.undone() ? texts.get("history.isUndone") : ""));
    }

    /** A button on nearly every line is not to outshine what the lines say. */
    private Node quietly(TimelineEntry entry) {
        Button undo = HistoryPane.undo(entry, texts, model.undoing());
        undo.getStyleClass().setAll("button", "quiet");
        return undo;
    }

    private Node older() {
        Button older = new Button(texts.get("history.older"));
        older.setId("history-older");
        older.getStyleClass().add("secondary");
        older.setOnAction(_ -> model.showOlder());
        older.visibleProperty().bind(model.olderProperty());
        older.managedProperty().bind(older.visibleProperty());
        HBox line = new HBox(older);
        line.getStyleClass().add("history-older");
        return line;
    }

    /** Says all of its line where the columns are too narrow for it. */
    private final class ToldRow extends TableRow<TimelineEntry> {
        @Override
        protected void updateItem(TimelineEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setTooltip(empty || entry == null ? null : new Tooltip(words.whole(entry)));
        }
    }
}
