// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.MatchFormat;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.mission.MissionDetailViewModel.Detail;
import fr.gouv.numerique.vivier.usecase.matching.RankingSheet;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Below a ranking: the person who is chosen in it, why he or she stands there, and « Proposer ».
 */
final class RankingReasons {
    private final UiContext context;
    private final Texts texts;
    private final MatchFormat format;
    private final MissionDetailViewModel model;
    private final Detail detail;
    private final RankingViewModel live;
    private final VBox pane = new VBox();

    RankingReasons(
            UiContext context, MissionDetailViewModel model, Detail detail, RankingViewModel live) {
        this.live = live;
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        this.detail = detail;
        this.format = new MatchFormat(texts);
        pane.getStyleClass().add("reasons-pane");
    }

    Node node() {
        return pane;
    }

    /** Nobody is chosen: these sentences instead. */
    void say(List<String> sentences) {
        pane.getChildren().setAll(sentences.stream().map(RankingReasons::wrapped).toList());
    }

    void show(RankedRow row) {
        RankingSheet.Names names = model.names(detail.mission());
        String called = names.of(row.talent());
        Labeled name = model.blind().onProperty().get() ? new Label(called) : link(row, called);
        name.setId("ranking-person");
        name.getStyleClass().add("title-2");
        Label where = new Label(names.where(row.talent()));
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
        propose.setAccessibleText(texts.get("mission.ranking.proposeName", called));
        propose.setOnAction(_ -> model.propose(row.talent().id()));
        HBox head = new HBox(new VBox(name, where), space, propose);
        head.getStyleClass().add("filter-bar");
        List<Node> lines = new ArrayList<>(List.of(head));
        warning.ifPresent(words -> lines.add(warning(words)));
        if (live.isWeighedAnew()) {
            lines.add(proposed(row));
        }
        lines.add(format.reasons(row.match()));
        pane.getChildren().setAll(lines);
    }

    /** The score beside what it would be with the weights that the program proposes. */
    private Node proposed(RankedRow row) {
        Label label =
                wrapped(
                        texts.get(
                                "mission.ranking.proposedScore",
                                format.score(row.match()),
                                format.figure(live.proposedScore(row.match()))));
        label.setId("ranking-proposed-score");
        label.getStyleClass().add("caption");
        return label;
    }

    private Hyperlink link(RankedRow row, String name) {
        Hyperlink link = new Hyperlink(name);
        link.setOnAction(
                _ -> context.navigator().goTo(new Destination.OneTalent(row.talent().id())));
        return link;
    }

    private Node warning(Message words) {
        Label label = wrapped(texts.get(words));
        label.setGraphic(Icons.of(RemixiconAL.ALARM_WARNING_LINE));
        label.setId("ranking-warning");
        label.getStyleClass().add("ranking-warning");
        return label;
    }

    private static Label wrapped(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
