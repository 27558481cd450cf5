// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import fr.gouv.numerique.vivier.domain.matching.Criterion;
import fr.gouv.numerique.vivier.domain.matching.WeightSets;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Icons;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.ArrayList;
import java.util.List;

/** One slider for each criterion, with what it means; the rows follow while one is held. */
final class WeightsPane {
    private final Texts texts;
    private final RankingViewModel model;
    private final MenuButton kept = new MenuButton();
    private final TextField name = new TextField();

    WeightsPane(Texts texts, RankingViewModel model) {
        this.texts = texts;
        this.model = model;
    }

    Node node() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("weights");
        List<Slider> sliders = new ArrayList<>();
        for (Criterion criterion : model.criteria()) {
            sliders.add(line(grid, criterion, sliders.size()));
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("page-scroll", "weights-scroll");
        Label effect = new Label(texts.get("mission.weights.effect"));
        effect.getStyleClass().add("caption");
        effect.setWrapText(true);
        effect.setMinHeight(Region.USE_PREF_SIZE);
        model.weightsProperty().subscribe(weights -> follow(sliders, weights));
        VBox pane = new VBox(effect, scroll, actions());
        pane.getStyleClass().add("reasons-pane");
        pane.setId("weights-pane");
        return pane;
    }

    private Slider line(GridPane grid, Criterion criterion, int row) {
        String words = texts.get("matching.criterion." + criterion.name());
        String help = texts.get("matching.criterion." + criterion.name() + ".help");
        Region mark = new Region();
        mark.getStyleClass().addAll("legend-mark", "piece-" + (row + 1));
        Label label = new Label(words);
        label.setTooltip(new Tooltip(help));
        label.setMinWidth(Region.USE_PREF_SIZE);
        Slider slider = new Slider(0, Weights.MOST, model.points(criterion));
        slider.setId("weight-" + criterion.name());
        slider.setBlockIncrement(1);
        slider.setAccessibleText(words);
        slider.setAccessibleHelp(help);
        slider.setTooltip(new Tooltip(help));
        slider.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(slider, Priority.ALWAYS);
        label.setLabelFor(slider);
        Label points = new Label(Integer.toString(model.points(criterion)));
        points.getStyleClass().add("reason-points");
        slider.valueProperty()
                .subscribe(
                        value -> {
                            int rounded = (int) Math.round(value.doubleValue());
                            points.setText(Integer.toString(rounded));
                            model.weigh(criterion, rounded);
                        });
        // Kept once the slider is let go; a key press lets go at once.
        slider.valueChangingProperty()
                .subscribe(
                        held -> {
                            if (!held) {
                                model.use();
                            }
                        });
        slider.setOnKeyReleased(_ -> model.use());
        slider.setOnMouseReleased(_ -> model.use());
        grid.addRow(row, mark, label, slider, points);
        return slider;
    }

    private void follow(List<Slider> sliders, Weights weights) {
        for (int i = 0; i < sliders.size(); i++) {
            int points = weights.of(model.criteria().get(i));
            if (Math.round(sliders.get(i).getValue()) != points) {
                sliders.get(i).setValue(points);
            }
        }
    }

    private Node actions() {
        Button reset =
                new Button(
                        texts.get("mission.weights.reset"),
                        Icons.of(RemixiconAL.ARROW_GO_BACK_LINE));
        reset.setId("weights-reset");
        reset.getStyleClass().add("quiet");
        reset.setOnAction(_ -> model.reset());
        name.setId("weights-name");
        name.setPromptText(texts.get("mission.weights.name"));
        name.setAccessibleText(texts.get("mission.weights.name"));
        Button keep = new Button(texts.get("mission.weights.keep"));
        keep.setId("weights-keep");
        keep.getStyleClass().add("secondary");
        keep.disableProperty().bind(name.textProperty().map(String::isBlank));
        keep.setOnAction(
                _ -> {
                    model.keep(name.getText());
                    name.clear();
                });
        kept.setId("weights-kept");
        kept.setText(texts.get("mission.weights.sets"));
        model.setsProperty().subscribe(this::list);
        FlowPane actions = new FlowPane(kept, name, keep, reset);
        actions.getStyleClass().add("decisions");
        return actions;
    }

    private void list(WeightSets sets) {
        List<MenuItem> items = new ArrayList<>();
        for (String set : sets.named().keySet()) {
            MenuItem item = new MenuItem(set);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> model.choose(set));
            items.add(item);
        }
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        for (String set : sets.named().keySet()) {
            MenuItem item = new MenuItem(texts.get("mission.weights.remove", set));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> model.remove(set));
            items.add(item);
        }
        kept.getItems().setAll(items);
        kept.setDisable(items.isEmpty());
    }
}
