// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Screen;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.UseCases;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.io.File;

/**
 * Importing an export: choose a file, see what each row would do, import, see what was done. A file
 * may be dropped anywhere on the screen.
 */
public final class ImportScreen implements Screen {
    private final Texts texts;
    private final ImportViewModel model;
    private final ImportStart start;
    private final ImportPreview preview;
    private final ImportResult result;
    private final StackPane page = new StackPane();

    public ImportScreen(UseCases vivier, UiContext context) {
        this.texts = context.texts();
        model = new ImportViewModel(vivier.imports(), context);
        start = new ImportStart(model, context);
        preview = new ImportPreview(model, context);
        result = new ImportResult(model, context);
        page.setId("import");
        page.setOnDragOver(this::dragOver);
        page.setOnDragExited(_ -> start.highlight(false));
        page.setOnDragDropped(this::dropped);
        model.stateProperty().subscribe(this::show);
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void shown() {
        model.refreshHistory();
    }

    @Override
    public void hidden() {}

    private void show(ImportState state) {
        Node node =
                switch (state) {
                    case ImportState.Start now -> start.node(now);
                    case ImportState.Working now -> working(now);
                    case ImportState.Preview now -> preview.node(now);
                    case ImportState.Done now -> result.node(now.report());
                };
        page.getChildren().setAll(node);
    }

    private Node working(ImportState.Working now) {
        Label title =
                new Label(
                        texts.get(
                                now.writing() ? "intake.writing" : "intake.reading",
                                now.fileName()));
        title.getStyleClass().add("empty-title");
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setAccessibleText(title.getText());
        bar.getStyleClass().add("import-progress");
        Label rows = new Label();
        rows.getStyleClass().add("soft");
        rows.textProperty()
                .bind(
                        model.rowsProperty()
                                .map(count -> texts.get("intake.rowsDone", count.longValue())));
        Button cancel = new Button(texts.get("intake.cancel"));
        cancel.setId("import-cancel");
        cancel.getStyleClass().add("secondary");
        cancel.setOnAction(
                _ -> {
                    cancel.setDisable(true);
                    model.cancel();
                });
        VBox box = new VBox(title, bar, rows, cancel);
        box.getStyleClass().add("empty-state");
        return box;
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            start.highlight(true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        start.highlight(false);
        boolean taken = event.getDragboard().hasFiles();
        if (taken) {
            model.take(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        }
        event.setDropCompleted(taken);
        event.consume();
    }
}
