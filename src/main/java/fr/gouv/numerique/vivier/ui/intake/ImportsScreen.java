// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Screen;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Finished;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Previewed;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Reading;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Refused;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Running;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Waiting;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.UseCases;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Optional;

/**
 * Importing the exports of the forms: bands that open one after the other, for the file, its rows
 * and the result. As long as there is no file, the imports made before.
 */
public final class ImportsScreen implements Screen {
    private final UiContext context;
    private final Changes changes;
    private final ImportViewModel model;
    private final HistoryViewModel history;
    private final FileBand file;
    private final QuestionsBand questions;
    private final RowsBand rows;
    private final ResultBand result;
    private final HistoryView past;
    private final VBox bands = new VBox();
    private final ScrollPane scroll = new ScrollPane(bands);
    private final BorderPane page = new BorderPane(scroll);
    private Optional<Changes.Subscription> subscription = Optional.empty();

    public ImportsScreen(UseCases vivier, UiContext context) {
        this.context = context;
        this.changes = vivier.changes();
        Texts texts = context.texts();
        model = new ImportViewModel(vivier.imports(), context);
        history = new HistoryViewModel(vivier.importHistory(), context);
        file = new FileBand(model, texts);
        questions = new QuestionsBand(model, texts);
        rows = new RowsBand(new RowsViewModel(), model, context);
        result = new ResultBand(texts, rows::open);
        past =
                new HistoryView(
                        history,
                        new UndoViewModel(vivier.undoImport(), context, history::refresh),
                        context);
        build(new ActionBar(model, texts));
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void shown() {
        subscription =
                Optional.of(
                        changes.subscribe(
                                subjects -> {
                                    if (subjects.contains(Subject.IMPORTS)) {
                                        context.tasks().onInterface(history::refresh);
                                    }
                                }));
        history.refresh();
    }

    @Override
    public void hidden() {
        subscription.ifPresent(Changes.Subscription::close);
        subscription = Optional.empty();
    }

    private void build(ActionBar actions) {
        page.setId("imports");
        page.getStyleClass().add("imports");
        bands.getStyleClass().add("page");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("page-scroll");
        page.setBottom(actions);
        VBox.setVgrow(rows, Priority.ALWAYS);
        VBox.setVgrow(past, Priority.ALWAYS);
        FileDrop.on(page, model::takesFiles, model::take);
        // Before the table, which keeps the key to itself.
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::back);
        model.stateProperty().subscribe(this::show);
    }

    private void back(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE
                && !(model.stateProperty().get() instanceof Waiting)) {
            event.consume();
            model.cancel();
        }
    }

    private void show(ImportState state) {
        switch (state) {
            case Waiting _, Refused _ -> open(past);
            case Reading _ -> open();
            case Previewed(_, ImportReport report, _) -> {
                boolean sameFile = bands.getChildren().contains(questions);
                questions.show(report);
                rows.show(report);
                if (!sameFile) {
                    open(questions, rows);
                    rows.focusRows();
                }
            }
            case Running _ -> open(rows);
            case Finished(_, ImportReport report) -> {
                rows.show(report);
                result.show(report);
                open(rows, result);
                // Where the bands are higher than the window, the new one must be seen.
                scroll.applyCss();
                scroll.layout();
                scroll.setVvalue(scroll.getVmax());
            }
        }
    }

    private void open(Node... others) {
        bands.getChildren().setAll(file);
        bands.getChildren().addAll(others);
    }
}
