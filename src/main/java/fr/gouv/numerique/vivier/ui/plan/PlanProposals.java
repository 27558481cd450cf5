// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.plan;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.plan.Pair;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.plan.ApplyPlan;
import fr.gouv.numerique.vivier.usecase.plan.ApplyPlan.Applied;
import fr.gouv.numerique.vivier.usecase.plan.ApplyPlan.Refused;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/** Opens the applications of the lines chosen, tells what was refused, and takes all back. */
final class PlanProposals {
    private final ApplyPlan apply;
    private final UiContext context;
    private final Texts texts;
    private final ObservableList<PlanLine> chosen;
    private final Button button = new Button();
    private final VBox refusals = new VBox();

    PlanProposals(ApplyPlan apply, UiContext context, ObservableList<PlanLine> chosen) {
        this.apply = apply;
        this.context = context;
        this.texts = context.texts();
        this.chosen = chosen;
        button.setId("plan-apply");
        button.getStyleClass().add("primary");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> propose());
        button.managedProperty().bind(button.visibleProperty());
        chosen.subscribe(this::count);
        count();
        refusals.setId("plan-refused");
        refusals.getStyleClass().add("form-group");
        refusals.managedProperty().bind(refusals.visibleProperty());
        refusals.setVisible(false);
    }

    Node button() {
        return button;
    }

    /** What was refused the last time; takes no room where nothing was. */
    Node refusals() {
        return refusals;
    }

    private List<PlanLine> filled() {
        return chosen.stream()
                .filter(line -> Optional.ofNullable(line).flatMap(PlanLine::pair).isPresent())
                .toList();
    }

    private void count() {
        int lines = filled().size();
        button.setVisible(lines > 1);
        button.setText(texts.get("plan.apply", lines));
    }

    private void propose() {
        List<PlanLine> lines = filled();
        List<Pair> pairs = lines.stream().flatMap(line -> line.pair().stream()).toList();
        button.setDisable(true);
        context.tasks()
                .run(
                        () -> apply.apply(pairs),
                        applied -> {
                            button.setDisable(false);
                            tell(applied, lines);
                        },
                        failure -> {
                            button.setDisable(false);
                            context.notices().failed(failure);
                        });
    }

    private void tell(Applied applied, List<PlanLine> lines) {
        refusals.getChildren().clear();
        for (Refused refused : applied.refused()) {
            lines.stream()
                    .filter(line -> line.pair().equals(Optional.of(refused.pair())))
                    .findFirst()
                    .ifPresent(line -> refusals.getChildren().add(refusal(line, refused)));
        }
        refusals.setVisible(!applied.refused().isEmpty());
        Message done =
                Message.of("plan.applied", applied.opened().size(), applied.refused().size());
        if (applied.opened().isEmpty()) {
            context.notices().refused(done);
        } else {
            context.notices()
                    .done(done, Message.of("plan.applied.undo"), () -> undo(applied.opened()));
        }
    }

    private Label refusal(PlanLine line, Refused refused) {
        Label label =
                new Label(
                        texts.get(
                                "plan.refused",
                                line.person(),
                                line.title(),
                                texts.get(refused.reason())));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void undo(List<Application> opened) {
        context.tasks()
                .run(
                        () -> apply.takeBack(opened),
                        gone ->
                                context.notices()
                                        .done(
                                                Message.of(
                                                        "plan.applied.undone",
                                                        gone,
                                                        opened.size() - gone)),
                        context.notices()::failed);
    }
}
