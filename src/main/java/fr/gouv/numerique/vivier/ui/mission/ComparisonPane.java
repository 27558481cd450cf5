// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import fr.gouv.numerique.vivier.domain.matching.Comparison;
import fr.gouv.numerique.vivier.domain.matching.CriterionScore;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.MatchFormat;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.mission.MissionDetailViewModel.Detail;
import fr.gouv.numerique.vivier.usecase.matching.RankingSheet;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.List;

/**
 * Up to four people side by side: one column each, one line per criterion with bar, points and
 * reason. Where they differ the line bears a sign, and whoever has the most is marked.
 */
final class ComparisonPane {
    private static final double FIRST_SHARE = 24;

    private final Texts texts;
    private final MatchFormat format;
    private final MissionDetailViewModel model;
    private final Detail detail;
    private final RankingViewModel live;
    private final RankingHandOver handOver;
    private final GridPane grid = new GridPane();
    private final CheckBox onlyDifferences = new CheckBox();

    ComparisonPane(
            Texts texts,
            MissionDetailViewModel model,
            Detail detail,
            RankingViewModel live,
            RankingHandOver handOver) {
        this.texts = texts;
        this.model = model;
        this.detail = detail;
        this.live = live;
        this.handOver = handOver;
        this.format = new MatchFormat(texts);
    }

    /**
     * The pane.
     *
     * @param back called by « Retour » and by Escape
     */
    Node node(Runnable back) {
        Button door =
                new Button(
                        texts.get("mission.compare.back"), Icons.of(RemixiconAL.ARROW_LEFT_LINE));
        door.setId("compare-back");
        door.getStyleClass().add("secondary");
        door.setMinWidth(Region.USE_PREF_SIZE);
        door.setOnAction(_ -> back.run());
        onlyDifferences.setText(texts.get("mission.compare.differences"));
        onlyDifferences.setId("compare-differences");
        onlyDifferences.setOnAction(_ -> show());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(door, onlyDifferences, space, handOver.comparisonMenu());
        bar.getStyleClass().add("filter-bar");
        grid.setId("comparison");
        grid.getStyleClass().add("comparison");
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox pane = new VBox(bar, scroll);
        pane.getStyleClass().add("ranking");
        pane.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        back.run();
                    }
                });
        live.topProperty().subscribe(_ -> show());
        pane.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                door.requestFocus();
                            }
                        });
        return pane;
    }

    private void show() {
        List<RankedRow> people = live.comparedRows();
        grid.getChildren().clear();
        grid.getRowConstraints().clear();
        columns(people.size());
        if (people.isEmpty()) {
            return;
        }
        head(people);
        new Comparison(people.stream().map(RankedRow::match).toList())
                .lines().stream()
                        .filter(line -> line.differs() || !onlyDifferences.isSelected())
                        .forEach(line -> add(line, people));
    }

    private void columns(int people) {
        ColumnConstraints first = new ColumnConstraints();
        first.setPercentWidth(FIRST_SHARE);
        grid.getColumnConstraints().setAll(first);
        for (int i = 0; i < people; i++) {
            ColumnConstraints one = new ColumnConstraints();
            one.setPercentWidth((100 - FIRST_SHARE) / people);
            grid.getColumnConstraints().add(one);
        }
    }

    private void head(List<RankedRow> people) {
        RankingSheet.Names names = model.names(detail.mission());
        Node[] cells = new Node[people.size() + 1];
        Label sum = new Label(texts.get("mission.ranking.score"));
        sum.getStyleClass().add("compare-criterion");
        Label star = new Label(texts.get("mission.compare.best"), star());
        star.getStyleClass().add("caption");
        Label sign = new Label(texts.get("mission.compare.differ"), difference());
        sign.getStyleClass().add("caption");
        cells[0] = new VBox(sum, star, sign);
        for (int i = 0; i < people.size(); i++) {
            RankedRow row = people.get(i);
            Label name = wrapped(names.of(row.talent()));
            name.getStyleClass().add("compare-person");
            Label rank =
                    wrapped(
                            texts.get(
                                    "mission.compare.rank", row.rank(), format.score(row.match())));
            rank.getStyleClass().add("caption");
            cells[i + 1] = new VBox(name, rank, format.bar(row.match()));
        }
        addRow(cells);
    }

    private void add(Comparison.Line line, List<RankedRow> people) {
        String criterion = texts.get("matching.criterion." + line.criterion());
        Label name = wrapped(criterion);
        name.getStyleClass().add("compare-criterion");
        name.setTooltip(new Tooltip(texts.get("matching.criterion." + line.criterion() + ".help")));
        if (line.differs()) {
            name.setGraphic(difference());
            name.setAccessibleText(texts.get("mission.compare.differs", criterion));
        }
        RankingSheet.Names names = model.names(detail.mission());
        Node[] cells = new Node[people.size() + 1];
        cells[0] = name;
        for (int i = 0; i < people.size(); i++) {
            CriterionScore score = line.scores().get(i);
            cells[i + 1] =
                    cell(score, line.isBest(score), names.of(people.get(i).talent()), criterion);
        }
        addRow(cells);
    }

    private Node cell(CriterionScore score, boolean best, String person, String criterion) {
        Label points = new Label(format.points(score));
        points.getStyleClass().add(best ? "compare-best" : "compare-points");
        if (best) {
            points.setGraphic(star());
        }
        ProgressBar bar = new ProgressBar(score.value());
        bar.getStyleClass().add("cost-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        Label reason = wrapped(texts.get(score.reason()));
        reason.getStyleClass().add("caption");
        VBox cell = new VBox(points, bar, reason);
        cell.setAccessibleRole(AccessibleRole.TEXT);
        cell.setAccessibleText(
                texts.get(
                        best ? "mission.compare.cell.best" : "mission.compare.cell",
                        person,
                        criterion,
                        format.points(score),
                        texts.get(score.reason())));
        return cell;
    }

    private static Node star() {
        return Icons.of(RemixiconMZ.STAR_FILL, "compare-star");
    }

    private static Node difference() {
        return Icons.of(RemixiconAL.CONTRAST_LINE, "compare-differs");
    }

    private void addRow(Node... cells) {
        RowConstraints row = new RowConstraints();
        row.setValignment(VPos.TOP);
        grid.addRow(grid.getRowConstraints().size(), cells);
        grid.getRowConstraints().add(row);
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
