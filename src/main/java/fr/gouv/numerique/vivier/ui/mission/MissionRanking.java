// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import fr.gouv.numerique.vivier.domain.matching.LiveRanking;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.MatchFormat;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Tables;
import fr.gouv.numerique.vivier.ui.mission.MissionDetailViewModel.Detail;
import fr.gouv.numerique.vivier.ui.mission.RankedRows.Row;
import fr.gouv.numerique.vivier.usecase.talent.TalentRow;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The pool ranked for one mission; the reasons of whoever is chosen stand below. */
final class MissionRanking {
    private final UiContext context;
    private final Texts texts;
    private final MatchFormat format;
    private final MissionDetailViewModel model;

    MissionRanking(UiContext context, MissionDetailViewModel model) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        this.format = new MatchFormat(texts);
    }

    Node content(Detail detail) {
        int excluded = detail.ranking().excluded().size();
        if (detail.ranking().ranked().isEmpty()) {
            return new EmptyState(
                    RemixiconMZ.USER_SEARCH_LINE,
                    texts.get("mission.ranking.none.title"),
                    texts.get("mission.ranking.none.text", excluded));
        }
        RankingViewModel live = model.ranking(detail);
        VBox reasons = new VBox();
        reasons.getStyleClass().add("reasons-pane");
        RankedRows rows = new RankedRows(live.orderProperty().get());
        TableView<Row> table = table(rows, detail);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (Row row) -> {
                            if (row != null) {
                                reasons.getChildren().setAll(reasons(row, detail));
                            }
                        });
        table.getSelectionModel().selectFirst();
        live.orderProperty().subscribe(order -> follow(table, rows, order));
        Node weights = new WeightsPane(texts, live).node();
        ScrollPane below = new ScrollPane(reasons);
        below.setFitToWidth(true);
        below.getStyleClass().addAll("page-scroll", "reasons-scroll");
        ToggleButton drawer = drawer(weights, below);
        TextField whyNot =
                new WhyNotField(texts, detail, () -> live.orderProperty().get())
                        .node(
                                place -> {
                                    drawer.setSelected(false);
                                    table.getSelectionModel().select(place);
                                    table.scrollTo(place);
                                },
                                said -> {
                                    drawer.setSelected(false);
                                    table.getSelectionModel().clearSelection();
                                    reasons.getChildren().setAll(sentences(said));
                                });
        ToggleButton blind = blind(detail, table, reasons);
        whyNot.disableProperty().bind(model.blind().onProperty());
        HBox bar = new HBox(whyNot, blind, drawer);
        HBox.setHgrow(whyNot, Priority.ALWAYS);
        bar.getStyleClass().add("filter-bar");
        Label summary =
                new Label(
                        texts.get(
                                "mission.ranking.summary",
                                detail.ranking().ranked().size(),
                                excluded));
        summary.getStyleClass().add("caption");
        summary.setWrapText(true);
        VBox body = new VBox(summary, bar, table, below, weights);
        body.getStyleClass().add("ranking");
        VBox.setVgrow(table, Priority.ALWAYS);
        return body;
    }

    /** Hides who people are: the order, the points and the reasons stay. */
    private ToggleButton blind(Detail detail, TableView<Row> table, VBox reasons) {
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
                    Row chosen = table.getSelectionModel().getSelectedItem();
                    reasons.getChildren()
                            .setAll(chosen == null ? List.of() : reasons(chosen, detail));
                });
        return button;
    }

    private String name(Row row, Detail detail) {
        return model.blind().onProperty().get()
                ? texts.get(
                        "mission.blind.profile",
                        Integer.toString(
                                model.blind().number(detail.mission().id(), row.match().talent())))
                : person(row, detail).fullName();
    }

    /** The rows move; whoever was chosen stays chosen. */
    private static void follow(TableView<Row> table, RankedRows rows, LiveRanking.Order order) {
        Row chosen = table.getSelectionModel().getSelectedItem();
        rows.show(order);
        if (chosen != null) {
            order.placeOf(chosen.match().talent()).ifPresent(table.getSelectionModel()::select);
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

    private static List<Node> sentences(List<String> said) {
        List<Node> labels = new ArrayList<>();
        for (String sentence : said) {
            Label label = new Label(sentence);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            labels.add(label);
        }
        return labels;
    }

    private static TalentRow person(Row row, Detail detail) {
        return Objects.requireNonNull(detail.people().get(row.match().talent()));
    }

    private TableView<Row> table(RankedRows rows, Detail detail) {
        TableView<Row> table = new TableView<>(rows);
        table.setId("ranking-table");
        table.setAccessibleText(texts.get("mission.ranking.list"));
        TableColumn<Row, Integer> rank =
                Tables.figures(texts.get("mission.ranking.rank"), 50, Row::rank);
        TableColumn<Row, String> name =
                Tables.words(texts.get("mission.ranking.person"), 170, row -> name(row, detail));
        TableColumn<Row, Row> bar =
                Tables.nodes(
                        texts.get("mission.ranking.bar"),
                        180,
                        row -> format.bar(row.match()),
                        _ -> "");
        TableColumn<Row, Double> score =
                Tables.values(
                        texts.get("mission.ranking.score"),
                        60,
                        row -> row.match().score(),
                        value -> format.figure(value));
        score.getStyleClass().add("figures");
        TableColumn<Row, String> flag =
                Tables.words(
                        texts.get("mission.ranking.flag"),
                        90,
                        row ->
                                detail.warnings().containsKey(row.match().talent())
                                        ? texts.get("mission.ranking.asked")
                                        : "");
        table.getColumns().setAll(List.of(rank, name, bar, score, flag));
        // The order is that of the points; another one is made by moving the weights.
        table.getColumns().forEach(column -> column.setSortable(false));
        Tables.keepColumns(table);
        return table;
    }

    private List<Node> reasons(Row row, Detail detail) {
        TalentRow person = person(row, detail);
        boolean hidden = model.blind().onProperty().get();
        Labeled name = hidden ? new Label(name(row, detail)) : link(person);
        name.setId("ranking-person");
        name.getStyleClass().add("title-2");
        Label where =
                new Label(
                        hidden
                                ? person.regionName()
                                : person.administration() + " · " + person.regionName());
        where.getStyleClass().add("caption");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Optional<Message> warning =
                Optional.ofNullable(detail.warnings().get(row.match().talent()));
        Button propose =
                new Button(
                        texts.get(
                                warning.isPresent()
                                        ? "mission.ranking.proposeAnyway"
                                        : "mission.ranking.propose"));
        propose.setId("propose");
        propose.getStyleClass().add("primary");
        propose.setMinWidth(Region.USE_PREF_SIZE);
        propose.setAccessibleText(texts.get("mission.ranking.proposeName", name(row, detail)));
        propose.setOnAction(_ -> model.propose(person.id()));
        HBox head = new HBox(new VBox(name, where), space, propose);
        head.getStyleClass().add("filter-bar");
        List<Node> lines = new ArrayList<>(List.of(head));
        warning.ifPresent(words -> lines.add(warning(words)));
        lines.add(format.reasons(row.match()));
        return lines;
    }

    private Hyperlink link(TalentRow person) {
        Hyperlink link = new Hyperlink(person.fullName());
        link.setOnAction(_ -> context.navigator().goTo(new Destination.OneTalent(person.id())));
        return link;
    }

    private Node warning(Message words) {
        Label label = new Label(texts.get(words), Icons.of(RemixiconAL.ALARM_WARNING_LINE));
        label.setId("ranking-warning");
        label.getStyleClass().add("ranking-warning");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
