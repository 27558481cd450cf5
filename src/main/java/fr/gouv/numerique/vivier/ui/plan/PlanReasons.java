// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.plan;

import fr.gouv.numerique.vivier.domain.plan.Pair;
import fr.gouv.numerique.vivier.domain.plan.PlanQuestion;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.MatchFormat;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.matching.Explanation;
import fr.gouv.numerique.vivier.usecase.plan.PlanDesk;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.Optional;
import java.util.OptionalLong;

/** Why one person has one mission: the criteria, and what the next best plan would cost. */
final class PlanReasons {
    private final UseCases vivier;
    private final UiContext context;
    private final Texts texts;
    private final MatchFormat format;
    private final PlanViewModel model;
    private final VBox card = new VBox();
    private PlanSearch search = new PlanSearch();

    PlanReasons(UseCases vivier, UiContext context, PlanViewModel model) {
        this.vivier = vivier;
        this.context = context;
        this.texts = context.texts();
        this.format = new MatchFormat(texts);
        this.model = model;
        card.setId("plan-reasons");
        card.getStyleClass().add("card");
        card.setMinHeight(Region.USE_PREF_SIZE);
        card.managedProperty().bind(card.visibleProperty());
        hide();
    }

    Node node() {
        return card;
    }

    void hide() {
        search.stop();
        card.setVisible(false);
    }

    private record Why(Explanation explanation, OptionalLong cost) {}

    /** Explains a line of the plan on screen. */
    void show(PlanLine line, Pair pair) {
        search.stop();
        PlanSearch mine = new PlanSearch();
        search = mine;
        Optional<PlanDesk> desk = model.desk();
        PlanQuestion question = model.question();
        context.tasks()
                .run(
                        () ->
                                new Why(
                                        vivier.explain()
                                                .explain(
                                                        vivier.missions().find(pair.mission()),
                                                        vivier.talents().find(pair.talent())),
                                        desk.isPresent()
                                                ? desk.get().costWithout(pair, question, mine)
                                                : OptionalLong.empty()),
                        why -> {
                            if (mine == search) {
                                fill(line, why);
                            }
                        },
                        failure -> {
                            if (mine == search) {
                                context.notices().failed(failure);
                            }
                        });
    }

    private void fill(PlanLine line, Why why) {
        Label title = new Label(texts.get("plan.why.title", line.person(), line.title()));
        title.getStyleClass().add("title-2");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Button close = new Button("", Icons.of(RemixiconAL.CLOSE_LINE));
        close.getStyleClass().add("quiet");
        close.setId("plan-reasons-close");
        close.setAccessibleText(texts.get("plan.why.close"));
        close.setTooltip(new Tooltip(texts.get("plan.why.close")));
        close.setOnAction(_ -> hide());
        HBox head = new HBox(title, close);
        head.getStyleClass().add("filter-bar");
        card.getChildren().setAll(head);
        why.explanation
                .rank()
                .ifPresent(rank -> card.getChildren().add(words("plan.why.rank", rank)));
        why.cost.ifPresent(cost -> card.getChildren().add(cost(cost)));
        line.warning().ifPresent(it -> card.getChildren().add(new Label(texts.get(it))));
        ScrollPane reasons = new ScrollPane(format.reasons(why.explanation.match()));
        reasons.setFitToWidth(true);
        reasons.setPrefViewportHeight(150);
        reasons.getStyleClass().add("page-scroll");
        card.getChildren().add(reasons);
        card.setVisible(true);
    }

    private Label cost(long tenths) {
        return tenths == 0
                ? words("plan.why.free")
                : words("plan.why.cost", format.figure(tenths / 10.0));
    }

    private Label words(String key, Object... arguments) {
        Label label = new Label(texts.get(key, arguments));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
