// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.settings;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.settings.DocumentRules;
import fr.gouv.numerique.vivier.domain.settings.DocumentThresholds;
import fr.gouv.numerique.vivier.domain.settings.DocumentThresholds.Threshold;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Choosers;
import fr.gouv.numerique.vivier.ui.control.Section;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The thresholds as a table: one row for all ministries, and one for each that has its own. */
final class DocumentRulesPane {
    private static final List<Threshold> THRESHOLDS = List.of(Threshold.values());
    private static final int NUMBER_COLUMNS = 3;
    private static final double NUMBER_SHARE = 14;

    private final UiContext context;
    private final DocumentRulesViewModel model;
    private final GridPane grid = new GridPane();
    private final ComboBox<ReferenceEntry> ministries;
    private final Map<String, Map<Threshold, TextField>> inputs = new LinkedHashMap<>();
    private DocumentRules shown = DocumentRules.usual();

    DocumentRulesPane(DocumentRulesViewModel model, UiContext context) {
        this.model = model;
        this.context = context;
        grid.getStyleClass().add("thresholds");
        ministries = Choosers.of(List.of(), this::name);
        ministries.setId("thresholds-ministry");
        ministries.setPromptText(context.texts().get("settings.thresholds.ministry"));
        ministries.setAccessibleText(context.texts().get("settings.thresholds.ministry"));
        ministries.getStyleClass().add("thresholds-ministry");
        model.rulesProperty().subscribe(rules -> rules.ifPresent(this::show));
    }

    Node node() {
        Label effect = new Label(context.texts().get("settings.thresholds.effect"));
        effect.getStyleClass().add("form-hint");
        effect.setWrapText(true);
        Button add = new Button(context.texts().get("settings.thresholds.add"));
        add.setId("thresholds-add");
        add.getStyleClass().add("secondary");
        add.disableProperty().bind(ministries.valueProperty().isNull());
        add.setOnAction(_ -> add());
        HBox adding = new HBox(ministries, add);
        adding.getStyleClass().add("filter-bar");
        Button save = new Button(context.texts().get("field.save"));
        save.setId("thresholds-save");
        save.getStyleClass().add("primary");
        save.setOnAction(_ -> model.save(written()));
        return new Section(
                context.texts().get("settings.section.thresholds"), effect, grid, adding, save);
    }

    private void show(DocumentRules rules) {
        shown = rules;
        inputs.clear();
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        double name = 100 - NUMBER_SHARE * THRESHOLDS.size();
        grid.getColumnConstraints().add(column(name));
        for (Threshold threshold : THRESHOLDS) {
            Label head = new Label(context.texts().get("settings.threshold." + threshold));
            head.getStyleClass().add("form-label");
            head.setWrapText(true);
            grid.getColumnConstraints().add(column(NUMBER_SHARE));
            grid.add(head, THRESHOLDS.indexOf(threshold) + 1, 0);
        }
        row(
                DocumentRulesViewModel.EVERYBODY,
                context.texts().get("settings.thresholds.everybody"),
                rules.common(),
                DocumentThresholds.usual());
        rules.ministries().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(it -> row(it.getKey(), name(it.getKey()), it.getValue(), rules.common()));
        offer();
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private void add() {
        ReferenceEntry chosen = ministries.getValue();
        row(chosen.code(), name(chosen), DocumentThresholds.usual(), shown.common()).requestFocus();
        offer();
    }

    /** The ministries that have no row yet. */
    private void offer() {
        ministries.setValue(null);
        ministries
                .getItems()
                .setAll(
                        context.reference().list(ReferenceData.MINISTRY).offered().stream()
                                .filter(entry -> !inputs.containsKey(entry.code()))
                                .toList());
    }

    /** Adds a row; returns its first input. */
    private TextField row(
            String code, String name, DocumentThresholds own, DocumentThresholds inherited) {
        int row = inputs.size() + 1;
        Label label = new Label(name);
        label.setWrapText(true);
        grid.add(label, 0, row);
        Map<Threshold, TextField> cells = new EnumMap<>(Threshold.class);
        for (Threshold threshold : THRESHOLDS) {
            TextField cell = new TextField(own.own(threshold).map(String::valueOf).orElse(""));
            cell.setPrefColumnCount(NUMBER_COLUMNS);
            cell.setPromptText(Integer.toString(inherited.get(threshold)));
            cell.setId("threshold-" + code + "-" + threshold);
            cell.setAccessibleText(
                    context.texts()
                            .get(
                                    "settings.thresholds.cell",
                                    context.texts().get("settings.threshold." + threshold),
                                    name));
            cells.put(threshold, cell);
            grid.add(cell, THRESHOLDS.indexOf(threshold) + 1, row);
        }
        inputs.put(code, cells);
        return Objects.requireNonNull(cells.get(THRESHOLDS.getFirst()));
    }

    private String name(String code) {
        return context.reference()
                .list(ReferenceData.MINISTRY)
                .find(code)
                .map(this::name)
                .orElse(code);
    }

    private String name(ReferenceEntry entry) {
        return entry.label(context.texts().locale());
    }

    private Map<String, Map<Threshold, String>> written() {
        Map<String, Map<Threshold, String>> written = new LinkedHashMap<>();
        inputs.forEach(
                (code, cells) -> {
                    Map<Threshold, String> texts = new EnumMap<>(Threshold.class);
                    cells.forEach((threshold, cell) -> texts.put(threshold, cell.getText()));
                    written.put(code, texts);
                });
        return written;
    }
}
