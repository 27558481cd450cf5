// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.ImportRun;
import fr.gouv.numerique.vivier.domain.intake.RowIssue;
import fr.gouv.numerique.vivier.domain.intake.Severity;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.files.intake.RefusalWorkbook;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.WorkCancelled;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.intake.ImportForms;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** An import, from the choice of a file to what became of its rows. Files are taken one by one. */
public final class ImportViewModel {
    private final ImportForms imports;
    private final UiContext context;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<ImportState> state =
            new ReadOnlyObjectWrapper<>(new ImportState.Start(Optional.empty()));
    private final ReadOnlyObjectWrapper<List<ImportRun>> history =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyLongWrapper rows = new ReadOnlyLongWrapper(0);
    private final ReadOnlyIntegerWrapper next = new ReadOnlyIntegerWrapper(0);
    private Optional<RowProgress> progress = Optional.empty();

    public ImportViewModel(ImportForms imports, UiContext context) {
        this.imports = imports;
        this.context = context;
    }

    /** Reads the imports made so far. */
    public void refreshHistory() {
        context.tasks().run(imports::history, history::set, context.notices()::failed);
    }

    /** Lets the user choose files. */
    public void choose() {
        take(context.dialogs().openSpreadsheets(context.texts().get("intake.choose.title")));
    }

    /** Takes these files, the first one now; during other work nothing is taken. */
    public void take(List<Path> files) {
        if (files.isEmpty() || state.get() instanceof ImportState.Working) {
            return;
        }
        waiting.clear();
        waiting.addAll(files);
        takeNext();
    }

    /** Goes on with the next of the files chosen, or back to the start. */
    public void takeNext() {
        Path file = waiting.poll();
        next.set(waiting.size());
        if (file == null) {
            state.set(new ImportState.Start(Optional.empty()));
            refreshHistory();
            return;
        }
        work(
                file,
                false,
                monitor -> () -> imports.preview(file, Optional.empty(), monitor),
                report -> state.set(new ImportState.Preview(file, report)));
    }

    /** Imports what the preview shows; once begun, a second click finds no preview any more. */
    public void run() {
        if (state.get() instanceof ImportState.Preview preview && preview.hasEffect()) {
            work(
                    preview.file(),
                    true,
                    monitor -> () -> imports.run(preview.file(), preview.report(), monitor),
                    report -> {
                        state.set(new ImportState.Done(report));
                        refreshHistory();
                    });
        }
    }

    private interface Job {
        Callable<ImportReport> with(WorkMonitor monitor);
    }

    private void work(Path file, boolean writing, Job job, Consumer<ImportReport> done) {
        RowProgress watched = new RowProgress(count -> show(count));
        progress = Optional.of(watched);
        rows.set(0);
        state.set(new ImportState.Working(String.valueOf(file.getFileName()), writing));
        context.tasks().run(job.with(watched), done, this::failed);
    }

    private void show(long count) {
        context.tasks().onInterface(() -> rows.set(count));
    }

    private void failed(Exception failure) {
        Optional<Message> notice =
                switch (failure) {
                    case WorkCancelled _ -> Optional.of(Message.of("intake.cancelled"));
                    case UnreadableFile file -> Optional.of(file.explanation());
                    default -> {
                        context.notices().failed(failure);
                        yield Optional.empty();
                    }
                };
        state.set(new ImportState.Start(notice));
    }

    /** Asks the work to stop; it does at the next row, and nothing of it is kept. */
    public void cancel() {
        progress.ifPresent(RowProgress::cancel);
    }

    /** Leaves the preview or the result. Nothing is written by that. */
    public void restart() {
        waiting.clear();
        takeNext();
    }

    /** Writes the refused rows of the report in view where the user wants them. */
    public void saveRefused() {
        Optional<ImportReport> report =
                switch (state.get()) {
                    case ImportState.Preview preview -> Optional.of(preview.report());
                    case ImportState.Done done -> Optional.of(done.report());
                    case ImportState.Start _, ImportState.Working _ -> Optional.empty();
                };
        report.map(it -> it.issues(Severity.REFUSAL)).ifPresent(this::saveRefused);
    }

    private void saveRefused(List<RowIssue> refusals) {
        context.dialogs()
                .save(
                        context.texts().get("intake.refused.save"),
                        context.texts().get("intake.refused.fileName"))
                .ifPresent(
                        file ->
                                context.tasks()
                                        .run(
                                                () -> {
                                                    new RefusalWorkbook(context.texts())
                                                            .write(refusals, file);
                                                    return file;
                                                },
                                                saved ->
                                                        context.notices()
                                                                .done(
                                                                        Message.of(
                                                                                "intake.refused.saved",
                                                                                saved.toString())),
                                                context.notices()::failed));
    }

    public ReadOnlyObjectProperty<ImportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Imports made so far, the latest first. */
    public ReadOnlyObjectProperty<List<ImportRun>> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /** Rows done of the work under way. */
    public ReadOnlyLongProperty rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** How many files were chosen that still wait. */
    public ReadOnlyIntegerProperty nextProperty() {
        return next.getReadOnlyProperty();
    }
}
