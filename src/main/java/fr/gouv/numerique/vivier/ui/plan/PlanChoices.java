// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.plan;

import fr.gouv.numerique.vivier.domain.plan.Pair;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.plan.PlanViewModel.Shown;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

/** What was pinned, excluded and supposed, each taken back by a click. */
final class PlanChoices {
    private final Texts texts;
    private final PlanViewModel model;
    private final FlowPane pane = new FlowPane();

    PlanChoices(Texts texts, PlanViewModel model) {
        this.texts = texts;
        this.model = model;
        pane.getStyleClass().add("chips");
        pane.setId("plan-choices");
        pane.managedProperty().bind(pane.visibleProperty());
        pane.setVisible(false);
    }

    Node node() {
        return pane;
    }

    void show(Shown shown) {
        pane.getChildren().clear();
        for (Pair pin : model.pins()) {
            add(
                    words(shown, pin, "plan.chip.pin"),
                    RemixiconMZ.PUSHPIN_2_FILL,
                    () -> model.togglePin(pin));
        }
        for (Pair out : model.exclusions()) {
            add(
                    words(shown, out, "plan.chip.exclude"),
                    RemixiconAL.FORBID_2_LINE,
                    () -> model.toggleExclusion(out));
        }
        for (TalentId person : model.supposedAway()) {
            add(
                    texts.get("plan.chip.away", shown.pool().person(person)),
                    RemixiconAL.LIGHTBULB_LINE,
                    () -> model.toggleAway(person));
        }
        model.supposedPlaces()
                .forEach(
                        (mission, places) ->
                                add(
                                        texts.get(
                                                "plan.chip.places",
                                                shown.pool().mission(mission),
                                                places),
                                        RemixiconAL.LIGHTBULB_LINE,
                                        () -> model.forgetPlaces(mission)));
        model.supposedOpen()
                .forEach(
                        (mission, title) ->
                                add(
                                        texts.get("plan.chip.open", title),
                                        RemixiconAL.LIGHTBULB_LINE,
                                        () -> model.toggleOpen(mission, title)));
        boolean any = !pane.getChildren().isEmpty();
        pane.setVisible(any);
        if (any) {
            Button clear =
                    new Button(texts.get("plan.chip.clear"), Icons.of(RemixiconAL.CLOSE_LINE));
            clear.getStyleClass().add("quiet");
            clear.setOnAction(_ -> model.clear());
            pane.getChildren().add(clear);
        }
    }

    private String words(Shown shown, Pair pair, String key) {
        return texts.get(key, shown.pool().person(pair), shown.pool().mission(pair));
    }

    private void add(String words, Ikon icon, Runnable takeBack) {
        Button chip = new Button(words, Icons.of(icon));
        chip.getStyleClass().add("count-tab");
        chip.setAccessibleText(texts.get("plan.chip.takeBack", words));
        chip.setOnAction(_ -> takeBack.run());
        pane.getChildren().add(chip);
    }
}
