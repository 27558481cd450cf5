// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.RowOutcome;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.SearchField;

import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The third step: every row of the file with what becomes of it, and why. */
final class RowsBand {
    private static final double LIST_SHARE = 0.68;

    private final RowsViewModel model;
    private final ImportViewModel imports;
    private final Texts texts;
    private final ImportWords words;
    private final RowsTable table;
    private final RowDetail detail;
    private final Label found = new Label();
    private final CheckBox onlyFinished = new CheckBox();
    private final Button back = new Button();
    private final Map<RowTab, ToggleButton> tabs = new EnumMap<>(RowTab.class);
    private final Band band;
    private Optional<ImportReport> shown = Optional.empty();

    RowsBand(
            RowsViewModel model,
            AnswersViewModel answers,
            CorrectionsViewModel corrections,
            KeptCorrectionsViewModel kept,
            ImportViewModel imports,
            UiContext context) {
        this.model = model;
        this.imports = imports;
        this.texts = context.texts();
        this.words = new ImportWords(texts);
        this.table = new RowsTable(model, answers, corrections, imports, texts);
        this.detail = new RowDetail(imports, corrections, context);
        SplitPane split = new SplitPane(table, detail);
        split.setDividerPositions(LIST_SHARE);
        split.getStyleClass().add("rows-split");
        VBox.setVgrow(split, Priority.ALWAYS);
        VBox content =
                new VBox(
                        new KeptCorrectionsBanner(kept, texts),
                        tabs(),
                        tools(),
                        split,
                        new CorrectionBar(corrections, texts),
                        table.gauge());
        this.band = new Band("rows", texts.get("intake.band.rows"), content, texts);
        model.countsProperty().subscribe(this::showCounts);
        model.tabProperty().subscribe(this::showTab);
        model.selectedProperty().subscribe(this::showSelected);
        model.shown().subscribe(this::showFound);
        imports.rereadingProperty().subscribe(this::showBusy);
    }

    Band band() {
        return band;
    }

    /**
     * Shows the rows of this report; the same report again changes nothing but what can be done.
     */
    void show(ImportReport report) {
        boolean same = shown.filter(report::equals).isPresent();
        shown = Optional.of(report);
        say(report);
        if (!same) {
            table.show(report);
            model.show(report);
        }
        showSelected(model.selectedProperty().get());
        boolean open = imports.stateProperty().get() instanceof ImportState.Previewed;
        onlyFinished.setSelected(report.choices().onlyFinished());
        boolean hasMark = report.layout().finished().isPresent();
        onlyFinished.setVisible(hasMark);
        onlyFinished.setManaged(hasMark);
        onlyFinished.setDisable(!open);
        back.setDisable(!open || !imports.canTakeBack());
    }

    /** How many answers were begun and not sent, which the choice is about. */
    void showUnfinished(int rows) {
        onlyFinished.setText(texts.get("intake.onlyFinished", rows));
    }

    private void say(ImportReport report) {
        int refused = report.counts().refused();
        long doubtful = report.outcomes().stream().filter(RowTab::isToCheck).count();
        band.say(
                words.sum(report.counts()),
                texts.get("intake.rows.toCheck", doubtful),
                refused > 0 || doubtful > 0 ? Band.Standing.LOOK : Band.Standing.FINE);
    }

    private void showBusy(boolean rereading) {
        if (rereading) {
            band.say(texts.get("intake.rereading"), "", Band.Standing.BUSY);
        } else {
            shown.ifPresent(this::say);
        }
    }

    /** Shows only the rows of this kind. */
    void open(RowTab tab) {
        model.tabProperty().set(tab);
        table.requestFocus();
    }

    void focusRows() {
        table.requestFocus();
    }

    private FlowPane tools() {
        SearchField search = new SearchField(texts.get("intake.rows.search"));
        search.setId("import-rows-search");
        search.textProperty().bindBidirectional(model.searchProperty());
        found.getStyleClass().add("soft");
        found.setId("import-rows-found");
        onlyFinished.setId("import-only-finished");
        onlyFinished.setText(texts.get("intake.onlyFinished", 0));
        onlyFinished.setOnAction(
                _ ->
                        imports.decide(
                                choices -> choices.withOnlyFinished(onlyFinished.isSelected())));
        back.setId("import-take-back");
        back.setText(texts.get("intake.takeBack"));
        back.setGraphic(Icons.of(RemixiconAL.ARROW_GO_BACK_LINE));
        back.getStyleClass().add("quiet");
        back.setOnAction(_ -> imports.takeBack());
        FlowPane tools = new FlowPane(search, onlyFinished, back, found);
        tools.getStyleClass().add("questions-head");
        tools.setRowValignment(VPos.CENTER);
        return tools;
    }

    private FlowPane tabs() {
        FlowPane bar = new FlowPane();
        bar.getStyleClass().add("count-tabs");
        ToggleGroup group = new ToggleGroup();
        for (RowTab tab : RowTab.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("import-tab-" + tab.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add("count-tab");
            button.setToggleGroup(group);
            // One of them is always chosen: a second click must not leave none.
            button.setOnAction(
                    _ -> {
                        button.setSelected(true);
                        model.tabProperty().set(tab);
                    });
            tabs.put(tab, button);
            bar.getChildren().add(button);
        }
        return bar;
    }

    private void showCounts(Map<RowTab, Integer> counts) {
        tabs.forEach(
                (tab, button) -> {
                    int rows = counts.getOrDefault(tab, 0);
                    String name = texts.get("intake.tab." + tab);
                    button.setText(texts.get("intake.tab", name, rows));
                    button.setAccessibleText(texts.get("intake.tab.spoken", name, rows));
                    button.setDisable(rows == 0 && tab != RowTab.ALL);
                });
    }

    private void showTab(RowTab tab) {
        tabs.forEach((each, button) -> button.setSelected(each == tab));
    }

    private void showFound() {
        int all = model.countsProperty().get().getOrDefault(RowTab.ALL, 0);
        int rows = model.shown().size();
        found.setText(rows == all ? "" : texts.get("intake.rows.found", rows, all));
    }

    private void showSelected(Optional<RowOutcome> row) {
        shown.ifPresent(report -> detail.show(row, report));
        row.ifPresent(table::choose);
    }
}
