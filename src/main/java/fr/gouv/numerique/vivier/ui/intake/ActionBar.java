// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Finished;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Previewed;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Reading;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Refused;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Running;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Waiting;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.Optional;

/** What can be done next, always in view; while something runs, how far it is. */
final class ActionBar extends StackPane {
    private final ImportViewModel model;
    private final Texts texts;
    private final ImportWords words;
    private final ProgressBar bar = new ProgressBar();
    private final Label row = new Label();
    private final ProgressWords progressWords;
    private final Button run = new Button();

    ActionBar(ImportViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new ImportWords(texts);
        this.progressWords = new ProgressWords(texts, System::nanoTime);
        getStyleClass().add("action-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setId("import-progress");
        HBox.setHgrow(bar, Priority.ALWAYS);
        row.getStyleClass().add("soft");
        row.setMinWidth(USE_PREF_SIZE);
        // The button under the pointer changes with a click: a double click must not press both.
        addEventFilter(
                MouseEvent.ANY,
                event -> {
                    if (event.getClickCount() > 1) {
                        event.consume();
                    }
                });
        run.setId("import-run");
        run.setGraphic(Icons.of(RemixiconAL.CHECK_LINE));
        run.getStyleClass().add("primary");
        run.setOnAction(_ -> model.run());
        model.rereadingProperty().subscribe(_ -> run.setDisable(!model.canRun()));
        model.progressProperty().subscribe(this::showProgress);
        model.stateProperty().subscribe(this::show);
    }

    private void show(ImportState state) {
        boolean idle = state instanceof Waiting || state instanceof Refused;
        setVisible(!idle);
        setManaged(!idle);
        switch (state) {
            case Waiting _, Refused _ -> getChildren().clear();
            case Reading _ -> running("intake.progress.reading", false);
            case Running(_, _, boolean stopping) ->
                    running(
                            stopping ? "intake.progress.stopping" : "intake.progress.importing",
                            stopping);
            case Previewed(FileQueue files, ImportReport report, Optional<Message> note) ->
                    previewed(files, report, note);
            case Finished(FileQueue files, ImportReport report) -> finished(files, report);
        }
    }

    private void running(String what, boolean stopping) {
        Label doing = new Label(texts.get(what));
        doing.setMinWidth(USE_PREF_SIZE);
        bar.setAccessibleText(doing.getText());
        Button cancel = cancel();
        cancel.setDisable(stopping);
        HBox line = new HBox(doing, bar, row, cancel);
        line.getStyleClass().add("progress-line");
        getChildren().setAll(line);
    }

    private void showProgress(ImportProgress progress) {
        bar.setProgress(progress.hasEnd() ? progress.share() : ProgressBar.INDETERMINATE_PROGRESS);
        row.setText(progressWords.of(progress));
    }

    private void previewed(FileQueue files, ImportReport report, Optional<Message> note) {
        Label beforehand =
                new Label(note.map(texts::get).orElseGet(() -> words.beforehand(report)));
        beforehand.setId("import-note");
        beforehand.getStyleClass().add(note.isPresent() ? "strong" : "soft");
        run.setText(words.action(report));
        run.setDisable(!model.canRun());
        FlowPane line = line(beforehand);
        addSaving(line, report);
        files.next().ifPresent(next -> line.getChildren().add(nextButton(next, "quiet")));
        line.getChildren().addAll(cancel(), run);
    }

    private void finished(FileQueue files, ImportReport report) {
        Button again = new Button(texts.get("intake.again"), Icons.of(RemixiconMZ.UPLOAD_2_LINE));
        again.setId("import-again");
        again.getStyleClass().add("secondary");
        again.setOnAction(_ -> model.cancel());
        Button open =
                new Button(
                        texts.get("intake.open." + report.layout().form()),
                        Icons.of(
                                report.layout().form() == FormKind.TALENTS
                                        ? RemixiconMZ.TEAM_LINE
                                        : RemixiconAL.BRIEFCASE_4_LINE));
        open.setId("import-open");
        open.setOnAction(_ -> model.openRecords());
        FlowPane line = line();
        addSaving(line, report);
        Optional<FileQueue> next = files.next();
        open.getStyleClass().add(next.isPresent() ? "secondary" : "primary");
        if (next.isPresent()) {
            line.getChildren().addAll(again, open, nextButton(next.get(), "primary"));
        } else {
            line.getChildren().addAll(again, open);
        }
        line.getChildren().getLast().requestFocus();
    }

    private FlowPane line(Node... first) {
        FlowPane line = new FlowPane(first);
        line.getStyleClass().add("action-line");
        for (Node node : first) {
            if (node instanceof Label label) {
                label.setWrapText(true);
                label.maxWidthProperty()
                        .bind(line.widthProperty().map(width -> width.doubleValue()));
            }
        }
        getChildren().setAll(line);
        return line;
    }

    private void addSaving(FlowPane line, ImportReport report) {
        if (report.counts().refused() > 0) {
            Button save =
                    new Button(texts.get("intake.refused.save"), Icons.of(RemixiconMZ.SAVE_3_LINE));
            save.setId("import-save-refused");
            save.getStyleClass().add("quiet");
            save.setOnAction(_ -> model.saveRefused());
            line.getChildren().add(save);
        }
    }

    private Button nextButton(FileQueue next, String style) {
        Button button = new Button(next(next, texts), Icons.of(RemixiconAL.ARROW_RIGHT_LINE));
        button.setId("import-next");
        button.getStyleClass().add(style);
        button.setOnAction(_ -> model.next());
        return button;
    }

    private Button cancel() {
        Button cancel = new Button(texts.get("intake.cancel"));
        cancel.setId("import-cancel");
        cancel.getStyleClass().add("secondary");
        cancel.setOnAction(_ -> model.cancel());
        return cancel;
    }

    /** What goes on with the next file: « Fichier suivant : missions.csv ». */
    static String next(FileQueue next, Texts texts) {
        return texts.get("intake.next", next.name());
    }
}
