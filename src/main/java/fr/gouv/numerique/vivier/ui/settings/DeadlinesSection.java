// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.settings;

import fr.gouv.numerique.vivier.domain.application.Deadlines;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.document.field.HolidayZone;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Choosers;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.ui.settings.DeadlinesViewModel.Checked;
import fr.gouv.numerique.vivier.ui.settings.DeadlinesViewModel.Written;
import fr.gouv.numerique.vivier.usecase.application.ManageDeadlines;
import fr.gouv.numerique.vivier.usecase.application.ManageDeadlines.Rules;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How long each step may last, in which days, and how soon another reminder is proposed. */
final class DeadlinesSection {
    private final DeadlinesViewModel model;
    private final Texts texts;
    private final Map<Step, Line> lines = new EnumMap<>(Step.class);
    private final ComboBox<HolidayZone> zone;
    private final TextField hours = new TextField();
    private final Label hoursProblem = problem();
    private final Label effect = new Label();
    private final Button save = new Button();
    private final Section section;
    private boolean filling;

    /** The inputs of one step. */
    private record Line(TextField days, ComboBox<Boolean> counting, Label problem) {}

    DeadlinesSection(ManageDeadlines manage, UiContext context) {
        model = new DeadlinesViewModel(manage, context);
        texts = context.texts();
        zone =
                Choosers.of(
                        Arrays.asList(HolidayZone.values()),
                        value -> texts.get("document.holidayZone." + value));
        zone.setId("settings-zone");
        zone.valueProperty().subscribe(_ -> check());
        hours.textProperty().subscribe(_ -> check());
        save.setText(texts.get("settings.deadlines.apply"));
        save.setId("settings-deadlines-save");
        save.getStyleClass().add("primary");
        save.setOnAction(_ -> model.save());
        Button usual = new Button(texts.get("settings.deadlines.usual"));
        usual.setId("settings-deadlines-usual");
        usual.getStyleClass().add("quiet");
        usual.setOnAction(_ -> fill(Deadlines.usual(), HolidayZone.MAINLAND, 24));
        effect.setId("settings-deadlines-effect");
        effect.setWrapText(true);
        HBox buttons = new HBox(save, usual);
        buttons.getStyleClass().add("filter-bar");
        section =
                new Section(
                        texts.get("settings.section.deadlines"),
                        List.of(
                                hint("settings.deadlines.effect"),
                                grid(),
                                setting("zone", zone, new Label()),
                                setting("reminderHours", hours, hoursProblem),
                                effect,
                                buttons));
        section.setId("settings-deadlines");
        model.rulesProperty().subscribe(this::show);
        model.checkedProperty().subscribe(this::say);
    }

    Node node() {
        return section;
    }

    void refresh() {
        model.refresh();
    }

    private Node grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        int row = 0;
        for (Step step : Deadlines.steps()) {
            String name = texts.get("application.step." + step);
            TextField days = new TextField();
            days.setId("settings-days-" + step.name().toLowerCase(Locale.ROOT));
            days.setPrefColumnCount(4);
            days.setAccessibleText(texts.get("settings.deadlines.days", name));
            days.textProperty().subscribe(_ -> check());
            ComboBox<Boolean> counting =
                    Choosers.of(
                            List.of(false, true),
                            all ->
                                    texts.get(
                                            all
                                                    ? "settings.deadlines.calendar"
                                                    : "settings.deadlines.working"));
            counting.setAccessibleText(texts.get("settings.deadlines.counting", name));
            counting.valueProperty().subscribe(_ -> check());
            Label label = new Label(name);
            label.setLabelFor(days);
            Label problem = problem();
            lines.put(step, new Line(days, counting, problem));
            grid.addRow(row++, label, days, counting, problem);
        }
        return grid;
    }

    private static Label problem() {
        Label problem = new Label();
        problem.getStyleClass().add("error-text");
        problem.setMinWidth(Region.USE_PREF_SIZE);
        return problem;
    }

    private Label hint(String key) {
        Label hint = new Label(texts.get(key));
        hint.getStyleClass().add("form-hint");
        hint.setWrapText(true);
        return hint;
    }

    private Node setting(String name, Control control, Label problem) {
        Label label = new Label(texts.get("settings." + name));
        label.getStyleClass().add("form-label");
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        if (control.getId() == null) {
            control.setId("settings-" + name.toLowerCase(Locale.ROOT));
        }
        HBox line = new HBox(control, problem);
        line.getStyleClass().add("filter-bar");
        VBox group = new VBox(label, line, hint("settings." + name + ".effect"));
        group.getStyleClass().add("form-group");
        return group;
    }

    private void show(Optional<Rules> rules) {
        rules.ifPresent(it -> fill(it.deadlines(), it.zone(), it.reminderHours()));
    }

    private void fill(Deadlines deadlines, HolidayZone chosen, int cooldown) {
        filling = true;
        lines.forEach(
                (step, line) -> {
                    line.days()
                            .setText(deadlines.of(step).map(it -> Integer.toString(it)).orElse(""));
                    line.counting().setValue(deadlines.isCalendar(step));
                });
        zone.setValue(chosen);
        hours.setText(Integer.toString(cooldown));
        filling = false;
        check();
    }

    private void check() {
        if (filling || zone.getValue() == null) {
            return;
        }
        Map<Step, String> days = new EnumMap<>(Step.class);
        Set<Step> allDays = EnumSet.noneOf(Step.class);
        lines.forEach(
                (step, line) -> {
                    days.put(step, line.days().getText());
                    if (Boolean.TRUE.equals(line.counting().getValue())) {
                        allDays.add(step);
                    }
                });
        model.check(new Written(days, allDays, zone.getValue(), hours.getText()));
    }

    private void say(Checked checked) {
        lines.forEach(
                (step, line) ->
                        line.problem()
                                .setText(
                                        checked.steps().contains(step)
                                                ? texts.get("settings.refused.days", Deadlines.MOST)
                                                : ""));
        hoursProblem.setText(
                checked.hours() ? texts.get("settings.refused.hours", Rules.MOST_HOURS) : "");
        save.setDisable(checked.change().isEmpty());
        effect.setText(checked.effect().map(texts::get).orElse(""));
        effect.setVisible(checked.effect().isPresent());
        effect.setManaged(checked.effect().isPresent());
    }
}
