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
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** The imports made so far, and beside them the one that is looked at. */
final class HistoryView extends VBox {
    private static final double LIST_SHARE = 0.5;

    private final HistoryViewModel model;
    private final UiContext context;
    private final Texts texts;
    private final TableView<ImportRun> table = new TableView<>();
    private final SplitPane split;

    HistoryView(HistoryViewModel model, UndoViewModel undo, UiContext context) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        build();
        split = new SplitPane(table, new PastImportView(model, undo, context));
        split.setDividerPositions(LIST_SHARE);
        split.getStyleClass().add("history-split");
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
                                        128,
                                        ImportRun::importedAt,
                                        moment -> texts.moment(moment, context.clock().getZone())),
                                Tables.words(
                                        texts.get("intake.history.file"), 128, ImportRun::fileName),
                                count("intake.history.created", RowCounts::created),
                                count("intake.history.updated", RowCounts::updated),
                                Tables.words(
                                        texts.get("intake.history.state"),
                                        72,
                                        run ->
                                                run.undone().isPresent()
                                                        ? texts.get("intake.past.undone")
                                                        : "")));
        Tables.keepColumns(table);
        SortedList<ImportRun> sorted = new SortedList<>(model.runs());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setPlaceholder(new Label(texts.get("frame.reading")));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (ImportRun run) ->
                                Optional.ofNullable(run)
                                        .map(ImportRun::id)
                                        .ifPresent(id -> model.show(Optional.of(id))));
    }

    private void show() {
        boolean none = model.loadedProperty().get() && model.runs().isEmpty();
        Region content = none ? none() : split;
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().setAll(content);
        chooseAgain();
    }

    /** Chooses the import that was made last, if there is one. */
    Optional<ImportRun> chooseLatest() {
        Optional<ImportRun> latest = model.runs().stream().findFirst();
        latest.ifPresent(table.getSelectionModel()::select);
        return latest;
    }

    /** The list was read again: the import that is looked at stays chosen. */
    private void chooseAgain() {
        model.detailProperty()
                .get()
                .ifPresent(
                        detail ->
                                model.runs().stream()
                                        .filter(run -> run.id() == detail.details().run().id())
                                        .findFirst()
                                        .ifPresent(table.getSelectionModel()::select));
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
        return Tables.figures(texts.get(key), 92, run -> count.applyAsInt(run.counts()));
    }
}
