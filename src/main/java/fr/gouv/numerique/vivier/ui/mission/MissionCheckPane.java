// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import fr.gouv.numerique.vivier.domain.matching.Eligibility;
import fr.gouv.numerique.vivier.domain.matching.Eligibility.Cost;
import fr.gouv.numerique.vivier.domain.quality.Finding;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.usecase.matching.MissionCheck;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Above the sheet of a mission: how many people may be proposed for it as it is written, which
 * requirement keeps away how many, and what the text lacks. Each line opens the field to change.
 */
final class MissionCheckPane {
    private final UiContext context;
    private final Texts texts;
    private final Consumer<Field<?>> edit;
    private final Label number = new Label("…");
    private final Label meaning = new Label();
    private final Label reachable = new Label();
    private final GridPane costs = new GridPane();
    private final Label said = new Label();
    private final FlowPane findings = new FlowPane();

    MissionCheckPane(UiContext context, Consumer<Field<?>> edit) {
        this.context = context;
        this.texts = context.texts();
        this.edit = edit;
    }

    Node node(MissionCheckViewModel model) {
        number.getStyleClass().add("figure-number");
        number.setId("mission-eligible");
        meaning.setText(texts.get("mission.check.eligible"));
        meaning.getStyleClass().add("figure-meaning");
        reachable.getStyleClass().add("caption");
        VBox figure = new VBox(number, meaning, reachable);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        costs.setId("mission-costs");
        costs.getStyleClass().add("costs");
        said.getStyleClass().add("caption");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.setId("mission-holders");
        VBox why = new VBox(costs, said);
        HBox.setHgrow(why, Priority.ALWAYS);
        HBox people = new HBox(figure, why);
        people.getStyleClass().add("check-people");
        findings.getStyleClass().add("check-findings");
        findings.setId("mission-findings");
        VBox pane = new VBox(people, findings);
        pane.getStyleClass().add("mission-check");
        model.foundProperty().subscribe(found -> found.ifPresent(this::show));
        return pane;
    }

    private void show(MissionCheck check) {
        Eligibility people = check.people();
        number.setText(Integer.toString(people.eligible()));
        meaning.setText(texts.get("mission.check.people", people.eligible()));
        reachable.setText(texts.get("mission.check.reachable", people.reachable()));
        costs.getChildren().clear();
        for (Cost cost : people.costs()) {
            add(cost, people.reachable());
        }
        said.setText(holders(people));
        said.setManaged(!said.getText().isEmpty());
        findings.getChildren().setAll(check.findings().stream().map(this::finding).toList());
        findings.setManaged(!check.findings().isEmpty());
    }

    private void add(Cost cost, int reachable) {
        String name = texts.get("mission.requirement." + cost.requirement());
        String effect = texts.get("mission.check.more", cost.more());
        Hyperlink door = new Hyperlink(name);
        door.setId("cost-" + cost.requirement().name().toLowerCase(Locale.ROOT));
        door.setAccessibleText(name + " : " + effect);
        door.setMinWidth(Region.USE_PREF_SIZE);
        door.setTooltip(new Tooltip(texts.get("mission.check.more.help")));
        door.setOnAction(_ -> edit.accept(cost.requirement().field()));
        ProgressBar bar = new ProgressBar((double) cost.more() / reachable);
        bar.getStyleClass().add("cost-bar");
        bar.setFocusTraversable(false);
        bar.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(bar, Priority.ALWAYS);
        Label more = new Label(effect);
        more.setMinWidth(Region.USE_PREF_SIZE);
        costs.addRow(costs.getRowCount(), door, bar, more);
    }

    /** How rare each required skill is, where several are asked for. */
    private String holders(Eligibility people) {
        if (people.costs().isEmpty() && people.skills().size() < 2) {
            return texts.get("mission.check.noCost");
        }
        if (people.skills().size() < 2) {
            return "";
        }
        String each =
                people.skills().stream()
                        .map(one -> name(one.skill()) + " " + one.people())
                        .collect(Collectors.joining(", "));
        return texts.get("mission.check.holders", each);
    }

    private String name(String code) {
        return context.reference()
                .skills()
                .find(code)
                .map(skill -> skill.label(texts.locale()))
                .orElse(code);
    }

    private Node finding(Finding finding) {
        Hyperlink door =
                new Hyperlink(
                        texts.get("quality.rule." + finding.rule()),
                        Icons.of(RemixiconAL.ALERT_LINE, "icon-warning"));
        String found = texts.get(new Message("quality.found." + finding.rule(), finding.seen()));
        String why = texts.get("quality.why." + finding.rule());
        door.setId("finding-" + finding.rule().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        door.setTooltip(new Tooltip(found + "\n" + why));
        door.setAccessibleHelp(found + " " + why);
        door.setOnAction(_ -> edit.accept(finding.mendAt()));
        return door;
    }
}
