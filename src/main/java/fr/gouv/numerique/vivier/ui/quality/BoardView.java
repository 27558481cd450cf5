// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.quality;

import fr.gouv.numerique.vivier.domain.quality.Rule;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.StoreWatch;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.CountedList;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Tables;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.quality.Board;
import fr.gouv.numerique.vivier.usecase.quality.Doubtful;

import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rules with their counts, the records that break the one chosen, and one of them in full. */
final class BoardView {
    private static final double[] DIVIDERS = {0.24, 0.62};

    private final UiContext context;
    private final Texts texts;
    private final BoardViewModel model;
    private final DraftsViewModel drafts;
    private final StoreWatch watch;
    private final BorderPane pane = new BorderPane();
    private final CountedList<Optional<Rule>> rules;
    private final TableView<Doubtful> table = new TableView<>();
    private final Label why = new Label();
    private final Button saveAll = new Button();
    private final SplitPane split;

    BoardView(UseCases vivier, UiContext context) {
        this.context = context;
        this.texts = context.texts();
        model = new BoardViewModel(vivier.board(), vivier.messages(), context);
        drafts = new DraftsViewModel(vivier.messages(), context);
        watch =
                new StoreWatch(
                        vivier.changes(),
                        context.tasks(),
                        model::refresh,
                        Subject.TALENTS,
                        Subject.MISSIONS,
                        Subject.APPLICATIONS,
                        Subject.REFERENCE,
                        Subject.MESSAGES);
        rules = new CountedList<>(texts.get("quality.rules"), this::title);
        rules.setId("quality-rules");
        VBox.setVgrow(rules, Priority.ALWAYS);
        VBox left = new VBox(rules, duplicates("quality-duplicates"));
        left.getStyleClass().add("quality-rules");
        split = new SplitPane(left, records(), new DoubtfulDetail(model, context).node());
        split.setDividerPositions(DIVIDERS);
        pane.getStyleClass().add("page");
        pane.setId("quality-board");
        rules.chosen(chosen -> model.ruleProperty().set(chosen));
        model.boardProperty().subscribe(this::show);
        model.stateProperty().subscribe(_ -> showReading());
        model.ruleProperty().subscribe(this::showRule);
        model.shown().subscribe(this::afterFilter);
    }

    Parent node() {
        return pane;
    }

    void watch(boolean inView) {
        if (inView) {
            watch.start();
            model.refresh();
        } else {
            watch.stop();
            model.stop();
        }
    }

    /** People who may be the same stand elsewhere: there they are compared side by side. */
    private Button duplicates(String id) {
        Button button =
                new Button(texts.get("quality.duplicates"), Icons.of(RemixiconAL.FILE_COPY_2_LINE));
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> model.openDuplicates());
        return button;
    }

    private String title(Optional<Rule> rule) {
        return rule.map(it -> texts.get("quality.rule." + it))
                .orElseGet(() -> texts.get("quality.all"));
    }

    private void showReading() {
        if (model.boardProperty().get().isEmpty()) {
            pane.setCenter(
                    new EmptyState(
                            RemixiconMZ.SEARCH_EYE_LINE,
                            texts.get("quality.reading"),
                            model.stateProperty().get()));
        }
    }

    private void show(Optional<Board> board) {
        if (board.isEmpty()) {
            return;
        }
        if (board.get().records().isEmpty()) {
            pane.setCenter(
                    new EmptyState(
                            RemixiconAL.CHECKBOX_CIRCLE_LINE,
                            texts.get("quality.none.title"),
                            texts.get("quality.none.text"),
                            duplicates("quality-none-duplicates")));
            return;
        }
        Map<Rule, Integer> counts = board.get().counts();
        List<CountedList.Row<Optional<Rule>>> rows = new ArrayList<>();
        rows.add(new CountedList.Row<>(Optional.empty(), board.get().records().size()));
        board.get()
                .rules()
                .forEach(
                        rule ->
                                rows.add(
                                        new CountedList.Row<>(
                                                Optional.of(rule), counts.getOrDefault(rule, 0))));
        rules.show(rows, model.ruleProperty().get());
        pane.setCenter(split);
    }

    private void showRule(Optional<Rule> rule) {
        why.setText(
                rule.map(it -> texts.get("quality.why." + it))
                        .orElseGet(() -> texts.get("quality.all.why")));
        rules.choose(rule);
    }

    private Node records() {
        table.setId("quality-table");
        table.setAccessibleText(texts.get("quality.list"));
        TableColumn<Doubtful, String> name =
                Tables.words(texts.get("quality.column.name"), 150, Doubtful::name);
        table.getColumns()
                .setAll(
                        List.of(
                                name,
                                Tables.words(texts.get("quality.column.what"), 190, this::what),
                                Tables.values(
                                        texts.get("quality.column.written"),
                                        90,
                                        it -> it.writtenAt().orElse(Instant.MIN),
                                        this::day)));
        Tables.keepColumns(table);
        SortedList<Doubtful> sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (Doubtful row) -> {
                            if (row != null) {
                                model.selectedProperty().set(Optional.of(row));
                            }
                        });
        VBox.setVgrow(table, Priority.ALWAYS);
        why.getStyleClass().add("soft");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        Label count = new Label();
        count.getStyleClass().add("count");
        count.textProperty().bind(model.stateProperty());
        count.setMinWidth(Region.USE_PREF_SIZE);
        saveAll.setId("quality-save-all");
        saveAll.setGraphic(Icons.of(RemixiconAL.FOLDER_DOWNLOAD_LINE));
        saveAll.getStyleClass().add("secondary");
        saveAll.setOnAction(_ -> drafts.save(model.writable()));
        saveAll.visibleProperty().bind(drafts.progressProperty().map(Optional::isEmpty));
        saveAll.managedProperty().bind(saveAll.visibleProperty());
        saveAll.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane actions = new FlowPane(count, saveAll);
        actions.getStyleClass().add("quality-actions");
        VBox box = new VBox(why, actions, new DraftsProgress(drafts, texts), table);
        box.getStyleClass().add("quality-records");
        return box;
    }

    /** What there is besides what was chosen on the left goes without saying. */
    private String what(Doubtful row) {
        return row.findings().stream()
                .map(finding -> texts.get("quality.rule." + finding.rule()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String day(Instant written) {
        return written.equals(Instant.MIN)
                ? ""
                : texts.shortDate(LocalDate.ofInstant(written, context.clock().getZone()));
    }

    /** Reading again must not lose who was chosen; else the first is. */
    private void afterFilter() {
        int writable = model.writable().size();
        saveAll.setText(texts.get("quality.saveAll", writable));
        saveAll.setDisable(writable == 0);
        model.selectedProperty()
                .get()
                .ifPresentOrElse(
                        it -> {
                            table.getSelectionModel().select(it);
                            table.scrollTo(it);
                        },
                        () -> table.getSelectionModel().clearSelection());
    }
}
