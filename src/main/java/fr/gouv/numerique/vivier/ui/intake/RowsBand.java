// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.RowOutcome;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.ui.control.Tables;

import javafx.collections.transformation.SortedList;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The second band: every row of the file with what becomes of it, and why. */
final class RowsBand extends VBox {
    private static final double LIST_SHARE = 0.66;

    private final RowsViewModel model;
    private final Texts texts;
    private final ImportWords words;
    private final TableView<RowOutcome> table = new TableView<>();
    private final TableColumn<RowOutcome, String> reason;
    private final RowDetail detail;
    private final Map<RowTab, ToggleButton> tabs = new EnumMap<>(RowTab.class);
    private Optional<ImportReport> shown = Optional.empty();

    RowsBand(RowsViewModel model, ImportViewModel imports, UiContext context) {
        this.model = model;
        this.texts = context.texts();
        this.words = new ImportWords(texts);
        this.reason = Tables.words(texts.get("intake.column.reason"), 235, words::reason);
        this.detail = new RowDetail(imports, context);
        SplitPane split = new SplitPane(table(), detail);
        split.setDividerPositions(LIST_SHARE);
        split.getStyleClass().add("rows-split");
        VBox.setVgrow(split, Priority.ALWAYS);
        Section section = new Section(texts.get("intake.band.rows"), tabs(), split);
        VBox.setVgrow(section, Priority.ALWAYS);
        getChildren().addAll(section, RoomyColumns.keep(table));
        model.countsProperty().subscribe(this::showCounts);
        model.tabProperty().subscribe(this::showTab);
        model.selectedProperty().subscribe(this::showSelected);
    }

    /** Shows the rows of this report; the same report again changes nothing. */
    void show(ImportReport report) {
        if (shown.filter(report::equals).isEmpty()) {
            shown = Optional.of(report);
            table.getSortOrder().clear();
            // Without any reason the names have the room.
            reason.setVisible(
                    report.outcomes().stream().anyMatch(row -> !words.reason(row).isEmpty()));
            model.show(report);
            showSelected(model.selectedProperty().get());
            table.scrollTo(0);
        }
    }

    /** Shows only the rows of this kind. */
    void open(RowTab tab) {
        model.tabProperty().set(tab);
        table.requestFocus();
    }

    void focusRows() {
        table.requestFocus();
    }

    private FlowPane tabs() {
        FlowPane bar = new FlowPane();
        bar.getStyleClass().add("count-tabs");
        ToggleGroup group = new ToggleGroup();
        for (RowTab tab : RowTab.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("import-tab-" + tab.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add("count-tab");
            button.setToggleGroup(group);
            // One of them is always chosen: a second click must not leave none.
            button.setOnAction(
                    _ -> {
                        button.setSelected(true);
                        model.tabProperty().set(tab);
                    });
            tabs.put(tab, button);
            bar.getChildren().add(button);
        }
        return bar;
    }

    private void showCounts(Map<RowTab, Integer> counts) {
        tabs.forEach(
                (tab, button) -> {
                    int rows = counts.getOrDefault(tab, 0);
                    String name = texts.get("intake.tab." + tab);
                    button.setText(texts.get("intake.tab", name, rows));
                    button.setAccessibleText(texts.get("intake.tab.spoken", name, rows));
                    button.setDisable(rows == 0 && tab != RowTab.ALL);
                });
    }

    private void showTab(RowTab tab) {
        tabs.forEach((each, button) -> button.setSelected(each == tab));
    }

    private void showSelected(Optional<RowOutcome> row) {
        shown.ifPresent(report -> detail.show(row, report));
        row.ifPresent(
                chosen -> {
                    if (!chosen.equals(table.getSelectionModel().getSelectedItem())) {
                        table.getSelectionModel().select(chosen);
                    }
                });
    }

    private TableView<RowOutcome> table() {
        table.setId("import-table");
        table.setAccessibleText(texts.get("intake.rows"));
        table.getColumns()
                .setAll(
                        List.of(
                                Tables.values(
                                        texts.get("intake.column.row"),
                                        52,
                                        RowOutcome::row,
                                        row -> Integer.toString(row)),
                                status(),
                                Tables.words(texts.get("intake.column.name"), 160, words::label),
                                reason));
        table.getColumns().getFirst().getStyleClass().addAll("figures", RoomyColumns.FIXED);
        table.getColumns().get(1).getStyleClass().add(RoomyColumns.FIXED);
        SortedList<RowOutcome> sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setPlaceholder(
                new EmptyState(
                        RemixiconAL.INBOX_LINE,
                        texts.get("intake.rows.none.title"),
                        texts.get("intake.rows.none.text")));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (RowOutcome row) -> model.selectedProperty().set(Optional.ofNullable(row)));
        return table;
    }

    private TableColumn<RowOutcome, RowOutcome> status() {
        return Tables.nodes(
                texts.get("intake.column.status"),
                185,
                row -> new RowTags(row, texts),
                row -> texts.get("intake.status." + row.status()));
    }
}
