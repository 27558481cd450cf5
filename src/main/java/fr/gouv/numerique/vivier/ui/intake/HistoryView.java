// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportRun;
import fr.gouv.numerique.vivier.domain.intake.RowCounts;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Tables;

import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.List;
import java.util.function.ToIntFunction;

/** The imports made so far: when, which file, who, and what became of its rows. */
final class HistoryView extends VBox {
    private final HistoryViewModel model;
    private final UiContext context;
    private final Texts texts;
    private final TableView<ImportRun> table = new TableView<>();
    private final Label gauge;

    HistoryView(HistoryViewModel model, UiContext context) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        build();
        gauge = RoomyColumns.keep(table);
        model.loadedProperty().subscribe(this::show);
        model.runs().subscribe(this::show);
    }

    private void build() {
        table.setId("import-history");
        table.getStyleClass().add("history");
        table.setAccessibleText(texts.get("intake.history"));
        table.getColumns()
                .setAll(
                        List.of(
                                Tables.values(
                                        texts.get("intake.history.when"),
                                        135,
                                        ImportRun::importedAt,
                                        moment -> texts.moment(moment, context.clock().getZone())),
                                Tables.words(
                                        texts.get("intake.history.file"), 185, ImportRun::fileName),
                                Tables.words(
                                        texts.get("intake.history.form"),
                                        195,
                                        run -> texts.get("intake.form." + run.form())),
                                Tables.words(
                                        texts.get("intake.history.who"), 95, ImportRun::importedBy),
                                count("intake.history.read", RowCounts::read),
                                count("intake.history.created", RowCounts::created),
                                count("intake.history.updated", RowCounts::updated),
                                count("intake.history.unchanged", RowCounts::unchanged),
                                count("intake.history.refused", RowCounts::refused)));
        SortedList<ImportRun> sorted = new SortedList<>(model.runs());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setPlaceholder(new Label(texts.get("frame.reading")));
    }

    private void show() {
        boolean none = model.loadedProperty().get() && model.runs().isEmpty();
        Region content = none ? none() : table;
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().setAll(content, gauge);
    }

    private Region none() {
        EmptyState none =
                new EmptyState(
                        RemixiconAL.HISTORY_LINE,
                        texts.get("intake.history.none.title"),
                        texts.get("intake.history.none.text"));
        none.getStyleClass().add("history-none");
        return none;
    }

    private TableColumn<ImportRun, Integer> count(String key, ToIntFunction<RowCounts> count) {
        TableColumn<ImportRun, Integer> column =
                Tables.figures(texts.get(key), 82, run -> count.applyAsInt(run.counts()));
        column.getStyleClass().add(RoomyColumns.FIXED);
        return column;
    }
}
