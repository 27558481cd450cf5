// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportRun;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.ui.control.Tables;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.List;

/** Where a file is dropped or chosen, and which imports were made before. */
final class ImportStart {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final ImportViewModel model;
    private final UiContext context;
    private final Texts texts;
    private final VBox zone = new VBox();
    private final TableView<ImportRun> history = new TableView<>();

    ImportStart(ImportViewModel model, UiContext context) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        zone.getStyleClass().add("drop-zone");
        zone.setMinHeight(Region.USE_PREF_SIZE);
        fillHistory();
    }

    /** Shows that a file dragged over would be taken. */
    void highlight(boolean over) {
        zone.pseudoClassStateChanged(OVER, over);
    }

    Node node(ImportState.Start state) {
        Label title = new Label(texts.get("intake.drop.title"));
        title.getStyleClass().add("empty-title");
        Label words = new Label(texts.get("intake.drop.text"));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add("empty-text");
        Button choose =
                new Button(texts.get("intake.choose"), Icons.of(RemixiconAL.FOLDER_OPEN_LINE));
        choose.setId("import-choose");
        choose.getStyleClass().add("primary");
        choose.setOnAction(_ -> model.choose());
        zone.getChildren()
                .setAll(Icons.of(RemixiconMZ.UPLOAD_2_LINE, "empty-icon"), title, words, choose);
        VBox page = new VBox(zone);
        state.notice()
                .ifPresent(
                        notice -> {
                            Label problem = new Label(texts.get(notice));
                            problem.setId("import-problem");
                            problem.setWrapText(true);
                            HBox.setHgrow(problem, Priority.ALWAYS);
                            HBox bar =
                                    new HBox(
                                            Icons.of(RemixiconAL.ERROR_WARNING_LINE, "icon-danger"),
                                            problem);
                            bar.getStyleClass().addAll("filter-bar", "problem-bar");
                            bar.setAccessibleRole(AccessibleRole.TEXT);
                            bar.setAccessibleText(problem.getText());
                            page.getChildren().addFirst(bar);
                        });
        Section before = new Section(texts.get("intake.history"), history);
        VBox.setVgrow(history, Priority.ALWAYS);
        VBox.setVgrow(before, Priority.ALWAYS);
        page.getChildren().add(before);
        page.getStyleClass().add("page");
        return page;
    }

    private void fillHistory() {
        history.setId("import-history");
        history.setAccessibleText(texts.get("intake.history"));
        history.setPlaceholder(
                new EmptyState(
                        RemixiconAL.HISTORY_LINE,
                        texts.get("intake.history.none.title"),
                        texts.get("intake.history.none.text")));
        history.getColumns()
                .setAll(
                        List.of(
                                Tables.values(
                                        texts.get("intake.column.when"),
                                        150,
                                        ImportRun::importedAt,
                                        at -> texts.moment(at, context.clock().getZone())),
                                Tables.words(
                                        texts.get("intake.column.file"), 220, ImportRun::fileName),
                                Tables.words(
                                        texts.get("intake.column.form"),
                                        170,
                                        run -> texts.get("intake.form." + run.form())),
                                Tables.words(
                                        texts.get("intake.column.who"), 90, ImportRun::importedBy),
                                Tables.figures(
                                        texts.get("intake.column.created"),
                                        80,
                                        run -> run.counts().created()),
                                Tables.figures(
                                        texts.get("intake.column.updated"),
                                        90,
                                        run -> run.counts().updated()),
                                Tables.figures(
                                        texts.get("intake.column.unchanged"),
                                        90,
                                        run -> run.counts().unchanged()),
                                Tables.figures(
                                        texts.get("intake.column.refused"),
                                        80,
                                        run -> run.counts().refused())));
        Tables.keepColumns(history);
        model.historyProperty().subscribe(runs -> history.getItems().setAll(runs));
    }
}
