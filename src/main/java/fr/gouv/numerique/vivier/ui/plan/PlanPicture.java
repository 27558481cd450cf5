// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.plan;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.plan.Plan;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.MatchFormat;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.CubicCurve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Missions on the left, people on the right; the better the match, the wider the line. */
final class PlanPicture {
    /** More lines than this say nothing any more; the table has them all. */
    private static final int MOST_LINES = 200;

    private static final double ROW = 30;
    private static final double GAP = 14;
    private static final double LABEL_SHARE = 0.34;
    private static final double WIDEST = 9;
    private static final double BEST_SCORE = 100;

    private final Texts texts;
    private final MatchFormat format;
    private final ScrollPane scroll = new ScrollPane();

    PlanPicture(Texts texts) {
        this.texts = texts;
        this.format = new MatchFormat(texts);
        scroll.setFitToWidth(true);
        scroll.setId("plan-picture");
        scroll.getStyleClass().add("page-scroll");
    }

    Node node() {
        return scroll;
    }

    /** All of it, also what is out of sight. */
    Optional<Node> content() {
        return Optional.ofNullable(scroll.getContent());
    }

    void show(Plan plan, List<PlanLine> lines) {
        List<PlanLine> filled = lines.stream().filter(line -> line.planned().isPresent()).toList();
        List<PlanLine> drawn = filled.stream().limit(MOST_LINES).toList();
        Pane pane = draw(drawn);
        pane.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        pane.setAccessibleText(texts.get("plan.picture", plan.filled(), plan.places()));
        VBox box = new VBox(pane);
        if (filled.size() > drawn.size()) {
            Label more = new Label(texts.get("plan.picture.more", drawn.size(), filled.size()));
            more.getStyleClass().add("caption");
            box.getChildren().addFirst(more);
        }
        scroll.setContent(box);
    }

    private Pane draw(List<PlanLine> lines) {
        Map<MissionId, Label> missions = new LinkedHashMap<>();
        Pane pane = new Pane();
        pane.getStyleClass().add("plan-picture");
        double y = 0;
        for (PlanLine line : lines) {
            Label mission = missions.get(line.mission().id());
            if (mission == null) {
                y += missions.isEmpty() ? 0 : GAP;
                mission = label(line.title(), y);
                missions.put(line.mission().id(), mission);
                mission.prefWidthProperty().bind(pane.widthProperty().multiply(LABEL_SHARE));
                pane.getChildren().add(mission);
            }
            Label person = label(line.person(), y);
            person.layoutXProperty().bind(pane.widthProperty().multiply(1 - LABEL_SHARE));
            person.prefWidthProperty().bind(pane.widthProperty().multiply(LABEL_SHARE));
            pane.getChildren().add(person);
            pane.getChildren().addFirst(curve(pane, line, mission.getLayoutY(), y));
            y += ROW;
        }
        pane.setMinHeight(y + GAP);
        pane.setPrefHeight(y + GAP);
        return pane;
    }

    private Label label(String words, double y) {
        Label label = new Label(words);
        label.getStyleClass().add("plan-name");
        label.setLayoutY(y);
        label.setMinHeight(ROW - 2);
        label.setMaxHeight(ROW - 2);
        label.setMinWidth(Region.USE_COMPUTED_SIZE);
        label.setTooltip(new Tooltip(words));
        return label;
    }

    private Node curve(Pane pane, PlanLine line, double from, double to) {
        CubicCurve curve = new CubicCurve();
        curve.getStyleClass().add(line.isPinned() ? "plan-line-pinned" : "plan-line");
        curve.setStrokeWidth(Math.max(1, WIDEST * line.points() / BEST_SCORE));
        curve.startXProperty().bind(pane.widthProperty().multiply(LABEL_SHARE));
        curve.endXProperty().bind(pane.widthProperty().multiply(1 - LABEL_SHARE));
        curve.controlX1Property().bind(pane.widthProperty().multiply(0.5));
        curve.controlX2Property().bind(pane.widthProperty().multiply(0.5));
        double half = ROW / 2 - 1;
        curve.setStartY(from + half);
        curve.setControlY1(from + half);
        curve.setControlY2(to + half);
        curve.setEndY(to + half);
        Tooltip.install(
                curve,
                new Tooltip(
                        texts.get(
                                "plan.picture.line",
                                line.title(),
                                line.person(),
                                format.figure(line.points()))));
        return curve;
    }
}
