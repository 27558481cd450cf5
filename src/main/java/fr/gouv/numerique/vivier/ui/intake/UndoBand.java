// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.ImportDetails;
import fr.gouv.numerique.vivier.domain.intake.UndoReport;
import fr.gouv.numerique.vivier.domain.intake.UndoReport.Left;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.intake.UndoState.Idle;
import fr.gouv.numerique.vivier.ui.intake.UndoState.Looking;
import fr.gouv.numerique.vivier.ui.intake.UndoState.Running;
import fr.gouv.numerique.vivier.ui.intake.UndoState.Shown;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.List;
import java.util.Optional;

/** What becomes of an import: undone, to be undone, or the way to it. */
final class UndoBand extends VBox {
    private static final int NAMED_AT_ONCE = 8;

    private final UndoViewModel model;
    private final Texts texts;
    private final UndoWords words;
    private final ProgressBar bar = new ProgressBar();
    private Optional<ImportDetails> shown = Optional.empty();

    UndoBand(UndoViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new UndoWords(texts);
        getStyleClass().add("undo-band");
        setId("import-undo-band");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.get("intake.undo.running"));
        HBox.setHgrow(bar, Priority.ALWAYS);
        model.progressProperty()
                .subscribe(
                        progress ->
                                bar.setProgress(
                                        progress.hasEnd()
                                                ? progress.share()
                                                : ProgressBar.INDETERMINATE_PROGRESS));
        model.stateProperty().subscribe(this::show);
    }

    /** Is about this import. */
    void show(ImportDetails details) {
        shown = Optional.of(details);
        model.leave(Optional.of(details.run().id()));
        show(model.stateProperty().get());
    }

    private void show(UndoState state) {
        if (shown.isEmpty()) {
            return;
        }
        ImportDetails details = shown.get();
        switch (state) {
            case Idle() -> idle(details);
            case Looking _ -> working("intake.undo.looking", false);
            case Shown(UndoReport report) -> ask(report);
            case Running(_, boolean stopping) ->
                    working(
                            stopping ? "intake.progress.stopping" : "intake.undo.running",
                            stopping);
        }
    }

    private void idle(ImportDetails details) {
        if (details.run().undone().isPresent()) {
            getChildren().setAll(left(details.left(), details.run().form()));
            return;
        }
        Button ask =
                new Button(texts.get("intake.undo.ask"), Icons.of(RemixiconAL.ARROW_GO_BACK_LINE));
        ask.setId("import-undo");
        ask.getStyleClass().add("secondary");
        ask.setOnAction(_ -> model.ask(details.run().id()));
        getChildren().setAll(ask);
    }

    private void ask(UndoReport report) {
        Label what = wrapped(words.preview(report), "strong");
        what.setId("import-undo-preview");
        Button run = new Button(words.action(report), Icons.of(RemixiconAL.ARROW_GO_BACK_LINE));
        run.setId("import-undo-run");
        run.getStyleClass().add("primary");
        run.setDisable(!report.changesRecords());
        run.setOnAction(_ -> model.run());
        FlowPane line = new FlowPane(run, cancel("intake.undo.cancel"));
        line.getStyleClass().add("undo-line");
        getChildren().setAll(what, left(report.left(), report.run().form()), line);
        run.requestFocus();
    }

    private void working(String what, boolean stopping) {
        Button cancel = cancel("intake.cancel");
        cancel.setDisable(stopping);
        Label doing = new Label(texts.get(what));
        doing.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(doing, bar, cancel);
        line.getStyleClass().add("progress-line");
        getChildren().setAll(line);
    }

    private Button cancel(String text) {
        Button cancel = new Button(texts.get(text));
        cancel.setId("import-undo-cancel");
        cancel.getStyleClass().add("quiet");
        cancel.setOnAction(_ -> model.cancel());
        return cancel;
    }

    private VBox left(List<Left> left, FormKind form) {
        VBox box = new VBox();
        box.getStyleClass().add("undo-left");
        box.setId("import-undo-left");
        left.stream()
                .limit(NAMED_AT_ONCE)
                .map(each -> named(each, form))
                .forEach(box.getChildren()::add);
        int more = left.size() - NAMED_AT_ONCE;
        if (more > 0) {
            Hyperlink all = new Hyperlink(texts.get("intake.unknown.more", more));
            all.setOnAction(
                    _ -> {
                        box.getChildren().remove(all);
                        left.stream()
                                .skip(NAMED_AT_ONCE)
                                .map(each -> named(each, form))
                                .forEach(box.getChildren()::add);
                    });
            box.getChildren().add(all);
        }
        return box;
    }

    private Node named(Left each, FormKind form) {
        return wrapped(words.left(each, form), "soft");
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
