// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Screen;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.FileDrop;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Finished;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Previewed;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Reading;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Refused;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Running;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Waiting;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.UseCases;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/**
 * Importing the exports of the forms, in steps that open one after the other and can be gone back
 * to: the file, its questions, its rows, the result. As long as there is no file, where to choose
 * one, the imports made before and the forms that are known.
 */
public final class ImportsScreen implements Screen {
    private static final KeyCombination PASTE =
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination TAKE_BACK =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final UiContext context;
    private final Changes changes;
    private final ImportViewModel model;
    private final HistoryViewModel history;
    private final FormsViewModel forms;
    private final UnfinishedCount unfinished;
    private final StartView start;
    private final FileBand file;
    private final QuestionsBand questions;
    private final RowsBand rows;
    private final ResultBand result;
    private final UndoViewModel undo;
    private final HistoryView pastImports;
    private final PastView past;
    private final Bands bands = new Bands();
    private final VBox content = new VBox();
    private final EventHandler<KeyEvent> paste = this::paste;
    private final BorderPane page = new BorderPane();
    private Optional<ImportReport> shown = Optional.empty();
    private Optional<Changes.Subscription> subscription = Optional.empty();

    public ImportsScreen(UseCases vivier, UiContext context) {
        this.context = context;
        this.changes = vivier.changes();
        Texts texts = context.texts();
        model = new ImportViewModel(vivier.imports(), context);
        history = new HistoryViewModel(vivier.importHistory(), context);
        forms = new FormsViewModel(vivier.rememberedForms(), context);
        SampleViewModel samples = new SampleViewModel(vivier.lookAtFile(), context);
        start = new StartView(model, samples, texts);
        file = new FileBand(model, samples, texts);
        questions = new QuestionsBand(new QuestionsViewModel(model), texts);
        rows =
                new RowsBand(
                        new RowsViewModel(context),
                        new AnswersViewModel(vivier.lookAtFile(), context),
                        new CorrectionsViewModel(model, vivier.lookAtFile(), context),
                        new KeptCorrectionsViewModel(model, vivier.lookAtFile(), context),
                        model,
                        context);
        unfinished = new UnfinishedCount(vivier.lookAtFile(), context, rows::showUnfinished);
        result = new ResultBand(model, context, this::openRows, this::askUndo);
        undo = new UndoViewModel(vivier.undoImport(), context, history::refresh);
        pastImports = new HistoryView(history, undo, context);
        past = new PastView(pastImports, new FormsView(forms, context), texts);
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
                                        context.tasks().onInterface(this::refresh);
                                    }
                                }));
        refresh();
    }

    @Override
    public void hidden() {
        subscription.ifPresent(Changes.Subscription::close);
        subscription = Optional.empty();
    }

    private void refresh() {
        history.refresh();
        forms.refresh();
    }

    private void build(ActionBar actions) {
        page.setId("imports");
        page.getStyleClass().add("imports");
        content.getStyleClass().addAll("page", "import-page");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("page-scroll");
        page.setCenter(scroll);
        page.setBottom(actions);
        VBox.setVgrow(bands, Priority.ALWAYS);
        VBox.setVgrow(past, Priority.ALWAYS);
        FileDrop.on(page, model::takesFiles, model::take);
        // Before the tables, which keep these keys to themselves.
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        // Who came here by the navigation still has the focus there.
        page.sceneProperty()
                .subscribe(
                        (before, now) -> {
                            if (before != null) {
                                before.removeEventHandler(KeyEvent.KEY_PRESSED, paste);
                            }
                            if (now != null) {
                                now.addEventHandler(KeyEvent.KEY_PRESSED, paste);
                            }
                        });
        model.stateProperty().subscribe(this::show);
    }

    private void paste(KeyEvent event) {
        if (PASTE.match(event)
                && model.takesFiles()
                && !(event.getTarget() instanceof TextInputControl)) {
            event.consume();
            Pasting.into(model);
        }
    }

    private void pressed(KeyEvent event) {
        // Within a text these keys are about the text; Escape there is for the field to take.
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE
                && !(model.stateProperty().get() instanceof Waiting)) {
            event.consume();
            back();
        } else if (TAKE_BACK.match(event) && model.canTakeBack()) {
            event.consume();
            model.takeBack();
        }
    }

    /** One step back: from the rows to the questions, to the file, to where files are chosen. */
    private void back() {
        if (!(model.stateProperty().get() instanceof Previewed) || !bands.back()) {
            model.cancel();
        }
    }

    private void show(ImportState state) {
        switch (state) {
            case Waiting(Optional<Message> note) -> {
                shown = Optional.empty();
                start.waiting(note);
                put(start, past);
            }
            case Refused refused -> {
                shown = Optional.empty();
                start.refused(refused);
                put(start);
            }
            case Reading(FileQueue files) -> {
                file.reading(files);
                file.band().show(false);
                bands.setSteps(List.of(file.band()));
                put(bands);
            }
            case Previewed(FileQueue files, ImportReport report, _) -> preview(files, report);
            case Running _ -> bands.open(rows.band());
            case Finished(_, ImportReport report) -> {
                rows.show(report);
                result.show(report);
                bands.setSteps(List.of(file.band(), questions.band(), rows.band(), result.band()));
                bands.open(result.band());
            }
        }
    }

    private void preview(FileQueue files, ImportReport report) {
        boolean sameFile =
                shown.filter(before -> before.file().sha256().equals(report.file().sha256()))
                        .isPresent();
        shown = Optional.of(report);
        file.show(files, report);
        questions.show(report);
        rows.show(report);
        if (!sameFile) {
            rows.showUnfinished(0);
            unfinished.count(report);
            bands.setSteps(List.of(file.band(), questions.band(), rows.band()));
            put(bands);
            boolean look = QuestionsBand.needsLook(report);
            bands.open(look ? questions.band() : rows.band());
            if (!look) {
                rows.focusRows();
            }
        }
    }

    private void openRows(RowTab tab) {
        bands.open(rows.band());
        rows.open(tab);
    }

    /** Shows the import that was just made among those before, and asks whether to undo it. */
    private void askUndo() {
        model.cancel();
        past.openImports();
        pastImports.chooseLatest().ifPresent(run -> undo.ask(run.id()));
    }

    /** Shows an import that was made. A file that is being looked at is left, to be taken up. */
    public void showMade(long id) {
        if (!(model.stateProperty().get() instanceof Waiting)) {
            model.cancel();
        }
        past.openImports();
        history.show(Optional.of(id));
    }

    /** Shows an import that was made, and what taking it back would do. */
    public void askUndo(long id) {
        showMade(id);
        undo.ask(id);
    }

    private void put(Node... nodes) {
        content.getChildren().setAll(nodes);
    }
}
