// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import fr.gouv.numerique.vivier.domain.matching.Comparison;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.MatchFormat;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Tables;
import fr.gouv.numerique.vivier.ui.mission.MissionDetailViewModel.Detail;
import fr.gouv.numerique.vivier.usecase.matching.TopRanking;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.List;

/**
 * The pool ranked for one mission; the reasons of whoever is chosen stand below. A few who are
 * ticked are shown side by side in its place.
 */
final class MissionRanking {
    private final Texts texts;
    private final MatchFormat format;
    private final MissionDetailViewModel model;
    private final Detail detail;
    private final RankingViewModel live;
    private final RankingHandOver handOver;
    private final RankingReasons reasons;
    private final TableView<RankedRow> table = new TableView<>();
    private final BorderPane pane = new BorderPane();

    MissionRanking(
            UiContext context,
            MissionDetailViewModel model,
            Detail detail,
            RankingViewModel live,
            RankingHandOver handOver) {
        this.texts = context.texts();
        this.model = model;
        this.detail = detail;
        this.live = live;
        this.handOver = handOver;
        this.format = new MatchFormat(texts);
        this.reasons = new RankingReasons(context, model, detail, live);
    }

    Node content() {
        TopRanking first = detail.live().first();
        if (first.best().isEmpty()) {
            return new EmptyState(
                    RemixiconMZ.USER_SEARCH_LINE,
                    texts.get("mission.ranking.none.title"),
                    texts.get("mission.ranking.none.text", first.excluded()));
        }
        fill();
        table.getSelectionModel().selectedItemProperty().subscribe(this::explain);
        live.topProperty().subscribe(top -> follow(RankedRow.of(top)));
        table.getSelectionModel().selectFirst();
        Node weights = new WeightsPane(texts, live).node();
        ScrollPane below = new ScrollPane(reasons.node());
        below.setFitToWidth(true);
        below.getStyleClass().addAll("page-scroll", "reasons-scroll");
        ToggleButton drawer = drawer(weights, below);
        TextField whyNot =
                new WhyNotField(texts, model, live)
                        .node(
                                place -> {
                                    drawer.setSelected(false);
                                    table.getSelectionModel().select(place);
                                    table.scrollTo(place);
                                },
                                said -> {
                                    drawer.setSelected(false);
                                    table.getSelectionModel().clearSelection();
                                    reasons.say(said);
                                });
        whyNot.disableProperty().bind(model.blind().onProperty());
        Label summary = new Label(summary(first));
        summary.getStyleClass().add("caption");
        summary.setWrapText(true);
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        VBox body = new VBox();
        HBox top = new HBox(summary, help(body), export());
        top.getStyleClass().add("ranking-top");
        HBox bar = new HBox(whyNot, blind(), drawer, compare(body));
        HBox.setHgrow(whyNot, Priority.ALWAYS);
        bar.getStyleClass().add("filter-bar");
        body.getChildren().addAll(top, bar, table, below, weights);
        body.getStyleClass().add("ranking");
        VBox.setVgrow(table, Priority.ALWAYS);
        pane.setCenter(body);
        return pane;
    }

    private void explain(RankedRow row) {
        if (row != null) {
            reasons.show(row);
        }
    }

    private String summary(TopRanking ranking) {
        String counts =
                texts.get("mission.ranking.summary", ranking.eligible(), ranking.excluded());
        int shown = ranking.best().size();
        return ranking.eligible() == shown
                ? counts
                : counts + " " + texts.get("mission.ranking.head", shown);
    }

    /** Hides who people are: the order, the points and the reasons stay. */
    private ToggleButton blind() {
        ToggleButton button =
                new ToggleButton(texts.get("mission.blind"), Icons.of(RemixiconAL.EYE_OFF_LINE));
        button.setId("blind");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(texts.get("mission.blind.effect")));
        button.setSelected(model.blind().onProperty().get());
        model.blind().look(detail.mission().id());
        button.setOnAction(
                _ -> {
                    model.blind().onProperty().set(button.isSelected());
                    model.blind().look(detail.mission().id());
                    table.refresh();
                    RankedRow chosen = table.getSelectionModel().getSelectedItem();
                    if (chosen == null) {
                        reasons.say(List.of());
                    }
                    explain(chosen);
                });
        return button;
    }

    /** Puts those who are ticked side by side, until « Retour » or Escape. */
    private Button compare(Node body) {
        Button button = new Button("", Icons.of(RemixiconAL.LAYOUT_COLUMN_LINE));
        button.setId("compare");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(texts.get("mission.compare.effect", Comparison.MOST)));
        live.compared()
                .subscribe(
                        () -> {
                            int chosen = live.compared().size();
                            button.setText(texts.get("mission.compare", chosen));
                            button.setDisable(chosen < 2);
                            table.refresh();
                        });
        button.setText(texts.get("mission.compare", live.compared().size()));
        button.setDisable(live.compared().size() < 2);
        button.setOnAction(
                _ -> {
                    Runnable back =
                            () -> {
                                pane.setCenter(body);
                                table.requestFocus();
                            };
                    pane.setCenter(
                            new ComparisonPane(texts, model, detail, live, handOver).node(back));
                });
        return button;
    }

    /** Shows every rule and criterion in the place of the ranking. */
    private Button help(Node body) {
        Button button = new Button("", Icons.of(RemixiconMZ.QUESTION_LINE));
        button.setId("ranking-help");
        button.getStyleClass().add("quiet");
        button.setTooltip(new Tooltip(texts.get("mission.criteria")));
        button.setAccessibleText(texts.get("mission.criteria"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(
                _ ->
                        pane.setCenter(
                                new CriteriaPane(texts, live)
                                        .node(
                                                () -> {
                                                    pane.setCenter(body);
                                                    button.requestFocus();
                                                })));
        return button;
    }

    private MenuButton export() {
        MenuButton menu = handOver.menu();
        menu.setTooltip(new Tooltip(menu.getText()));
        menu.setAccessibleText(menu.getText());
        menu.setText("");
        return menu;
    }

    /** The rows move; whoever was chosen stays chosen. */
    private void follow(List<RankedRow> rows) {
        RankedRow chosen = table.getSelectionModel().getSelectedItem();
        table.getItems().setAll(rows);
        if (chosen != null) {
            rows.stream()
                    .filter(row -> row.talent().id().equals(chosen.talent().id()))
                    .findFirst()
                    .ifPresent(table.getSelectionModel()::select);
        }
    }

    /** Opens the weights in the place of the reasons, under the rows that they move. */
    private ToggleButton drawer(Node weights, Node reasons) {
        ToggleButton drawer =
                new ToggleButton(
                        texts.get("mission.weights"), Icons.of(RemixiconAL.EQUALIZER_LINE));
        drawer.setId("weights");
        drawer.setMinWidth(Region.USE_PREF_SIZE);
        weights.visibleProperty().bind(drawer.selectedProperty());
        weights.managedProperty().bind(drawer.selectedProperty());
        reasons.visibleProperty().bind(drawer.selectedProperty().not());
        reasons.managedProperty().bind(drawer.selectedProperty().not());
        return drawer;
    }

    private void fill() {
        table.setId("ranking-table");
        table.setAccessibleText(texts.get("mission.ranking.list"));
        TableColumn<RankedRow, RankedRow> tick = Tables.nodes("", 34, this::tick, _ -> "");
        TableColumn<RankedRow, Integer> rank =
                Tables.figures(texts.get("mission.ranking.rank"), 50, RankedRow::rank);
        TableColumn<RankedRow, String> name =
                Tables.words(
                        texts.get("mission.ranking.person"),
                        160,
                        row -> model.names(detail.mission()).of(row.talent()));
        TableColumn<RankedRow, RankedRow> bar =
                Tables.nodes(
                        texts.get("mission.ranking.bar"),
                        170,
                        row -> format.bar(row.match()),
                        _ -> "");
        TableColumn<RankedRow, Double> score =
                Tables.values(
                        texts.get("mission.ranking.score"),
                        60,
                        row -> row.match().score(),
                        value -> format.figure(value));
        score.getStyleClass().add("figures");
        TableColumn<RankedRow, String> flag =
                Tables.words(
                        texts.get("mission.ranking.flag"),
                        80,
                        row ->
                                detail.warnings().containsKey(row.match().talent())
                                        ? texts.get("mission.ranking.asked")
                                        : "");
        table.getColumns().setAll(List.of(tick, rank, name, bar, score, flag));
        // The order is that of the points; another one is made by moving the weights.
        table.getColumns().forEach(column -> column.setSortable(false));
        Tables.keepColumns(table);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::tick);
    }

    private CheckBox tick(RankedRow row) {
        CheckBox box = new CheckBox();
        box.setSelected(live.compared().contains(row.talent().id()));
        box.setDisable(!box.isSelected() && live.compared().size() == Comparison.MOST);
        box.setFocusTraversable(false);
        box.setAccessibleText(
                texts.get("mission.compare.tick", model.names(detail.mission()).of(row.talent())));
        box.setOnAction(_ -> live.compare(row.talent().id()));
        return box;
    }

    /** The space bar ticks the row that is chosen. */
    private void tick(KeyEvent event) {
        RankedRow row = table.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && row != null) {
            live.compare(row.talent().id());
            event.consume();
        }
    }
}
