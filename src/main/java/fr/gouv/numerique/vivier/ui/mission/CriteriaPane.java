// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import fr.gouv.numerique.vivier.domain.matching.Criterion;
import fr.gouv.numerique.vivier.domain.matching.MustRule;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Section;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.ArrayList;
import java.util.List;

/** What a ranking looks at: every rule and every criterion there is, with its mark in the bars. */
final class CriteriaPane {
    private final Texts texts;
    private final RankingViewModel live;

    CriteriaPane(Texts texts, RankingViewModel live) {
        this.texts = texts;
        this.live = live;
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
        door.setId("criteria-back");
        door.getStyleClass().add("secondary");
        door.setOnAction(_ -> back.run());
        List<Node> rules = new ArrayList<>();
        for (MustRule rule : live.rules()) {
            rules.add(piece("matching.rule." + rule.name(), new Region(), ""));
        }
        List<Node> criteria = new ArrayList<>(List.of(wrapped(texts.get("mission.criteria.open"))));
        for (Criterion criterion : live.criteria()) {
            Region mark = new Region();
            mark.getStyleClass().addAll("legend-mark", "piece-" + criteria.size());
            criteria.add(
                    piece(
                            "matching.criterion." + criterion.name(),
                            mark,
                            texts.get(
                                    "mission.criteria.points",
                                    live.points(criterion),
                                    criterion.defaultWeight())));
        }
        VBox body =
                new VBox(
                        new Section(texts.get("mission.criteria.rules"), rules),
                        new Section(texts.get("mission.criteria.criteria"), criteria));
        body.setId("criteria");
        body.getStyleClass().add("detail-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox pane = new VBox(new HBox(door), scroll);
        pane.getStyleClass().add("ranking");
        pane.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        back.run();
                    }
                });
        return pane;
    }

    private Node piece(String key, Region mark, String points) {
        Label name = new Label(texts.get(key), mark);
        name.getStyleClass().add("compare-criterion");
        Label worth = new Label(points);
        worth.getStyleClass().add("caption");
        HBox head = new HBox(name, worth);
        head.getStyleClass().add("filter-bar");
        return new VBox(head, wrapped(texts.get(key + ".help")));
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
