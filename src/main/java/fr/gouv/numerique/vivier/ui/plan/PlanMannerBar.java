// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.plan;

import fr.gouv.numerique.vivier.domain.plan.PlanManner;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Choosers;
import fr.gouv.numerique.vivier.ui.control.Icons;

import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** How the plan is made: missions for each person, fairness, missions supposed to be open. */
final class PlanMannerBar {
    /** No fairness, fairness for nothing, and for so many thousandths of the points. */
    private static final List<Integer> GRANTED = List.of(-1, 0, 10, 20, 50);

    private final Texts texts;
    private final PlanViewModel model;
    private final FlowPane bar = new FlowPane();

    PlanMannerBar(Texts texts, PlanViewModel model) {
        this.texts = texts;
        this.model = model;
        bar.getStyleClass().add("plan-manner");
        bar.getChildren().addAll(perPerson(), granted(), open());
    }

    Node node() {
        return bar;
    }

    private Node perPerson() {
        ComboBox<Integer> box =
                Choosers.of(
                        IntStream.rangeClosed(1, PlanManner.MOST_PER_PERSON).boxed().toList(),
                        most -> texts.get("plan.perPerson.most", most));
        box.setId("plan-per-person");
        box.setValue(model.manner().perPerson());
        box.valueProperty().subscribe(most -> model.make(model.manner().withPerPerson(most)));
        return labelled("plan.perPerson", "plan.perPerson.help", box);
    }

    private Node granted() {
        ComboBox<Integer> box =
                Choosers.of(GRANTED, thousandths -> texts.get("plan.fair.granted", thousandths));
        box.setId("plan-fair");
        box.setValue(GRANTED.getFirst());
        box.valueProperty()
                .subscribe(
                        thousandths ->
                                model.make(
                                        model.manner()
                                                .withGranted(
                                                        thousandths < 0
                                                                ? OptionalInt.empty()
                                                                : OptionalInt.of(thousandths))));
        return labelled("plan.fair", "plan.fair.help", box);
    }

    private HBox labelled(String key, String helpKey, ComboBox<Integer> box) {
        Label label = new Label(texts.get(key));
        label.setLabelFor(box);
        Tooltip help = new Tooltip(texts.get(helpKey));
        label.setTooltip(help);
        box.setTooltip(help);
        box.setAccessibleText(texts.get(key));
        HBox both = new HBox(label, box);
        both.getStyleClass().add("filter-bar");
        return both;
    }

    private Node open() {
        MenuButton menu =
                new MenuButton(texts.get("plan.open"), Icons.of(RemixiconAL.LIGHTBULB_LINE));
        menu.setId("plan-open");
        menu.getStyleClass().add("secondary");
        menu.managedProperty().bind(menu.visibleProperty());
        menu.setVisible(false);
        model.others()
                .addListener(
                        (MapChangeListener<Object, Object>)
                                _ -> {
                                    menu.getItems().clear();
                                    model.others()
                                            .forEach(
                                                    (mission, title) -> {
                                                        MenuItem item = new MenuItem(title);
                                                        item.setMnemonicParsing(false);
                                                        item.setOnAction(
                                                                _ ->
                                                                        model.toggleOpen(
                                                                                mission, title));
                                                        menu.getItems().add(item);
                                                    });
                                    menu.setVisible(!menu.getItems().isEmpty());
                                });
        return menu;
    }
}
