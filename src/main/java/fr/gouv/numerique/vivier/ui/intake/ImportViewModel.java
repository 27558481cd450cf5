// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.FilePassword;
import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.ImportSource;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.ProgressMonitor;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Finished;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Previewed;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Reading;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Refused;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Running;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Waiting;
import fr.gouv.numerique.vivier.usecase.WorkCancelled;
import fr.gouv.numerique.vivier.usecase.intake.ImportForms;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One import, from choosing a file to its result. Nothing is written before {@link #run}. */
public final class ImportViewModel {
    private final ImportForms imports;
    private final UiContext context;
    private final ReadOnlyObjectWrapper<ImportState> state =
            new ReadOnlyObjectWrapper<>(new Waiting(Optional.empty()));
    private final ReadOnlyObjectWrapper<ImportProgress> progress =
            new ReadOnlyObjectWrapper<>(new ImportProgress(0, 0));

    private final ReadOnlyBooleanWrapper rereading = new ReadOnlyBooleanWrapper();
    private final Decisions decisions = new Decisions();
    private final RefusedRows refusedRows;

    /** A file that was gone back from, with all that was decided of it. */
    private Optional<Left> left = Optional.empty();

    private record Left(FileQueue files, String sha256) {}

    /** Watches the work whose outcome is awaited; work that was left behind has another. */
    private Optional<ProgressMonitor> awaited = Optional.empty();

    public ImportViewModel(ImportForms imports, UiContext context) {
        this.imports = imports;
        this.context = context;
        this.refusedRows = new RefusedRows(context);
    }

    /** Whether files may be chosen now: not while one is read or imported. */
    public boolean takesFiles() {
        return switch (state.get()) {
            case Reading _, Running _ -> false;
            case Waiting _, Refused _, Previewed _, Finished _ -> true;
        };
    }

    /** Asks for files and reads the first. */
    public void choose() {
        if (takesFiles()) {
            take(context.dialogs().openSpreadsheets(context.texts().get("intake.choose.title")));
        }
    }

    /** Reads the first of these files; the others wait for their turn. */
    public void take(List<Path> files) {
        if (takesFiles() && !files.isEmpty()) {
            readAnew(FileQueue.of(files));
        }
    }

    /** Reads what was copied elsewhere; says so where nothing was. */
    public void paste(String text) {
        if (text.isBlank()) {
            context.notices().refused(Message.of("intake.paste.nothing"));
        } else if (takesFiles()) {
            String name = context.texts().get("intake.pasted");
            readAnew(FileQueue.of(new ImportSource.Pasted(name, text)));
        }
    }

    /** The file that was gone back from, if there is one. */
    public Optional<FileQueue> left() {
        return left.map(Left::files);
    }

    /** Takes up again the file that was gone back from, with what was decided of it. */
    public void resume() {
        if (takesFiles()) {
            left.ifPresent(file -> read(file.files(), Optional.of(file.sha256())));
        }
    }

    /** Reads the file again that could not be read. */
    public void readAgain() {
        if (state.get() instanceof Refused(FileQueue files, _, _)) {
            readAnew(files);
        }
    }

    /** Reads the file again with this password; it is kept no longer than the file is in hand. */
    public void open(String password) {
        if (state.get() instanceof Refused(FileQueue files, _, _)
                && files.current() instanceof ImportSource.OfFile(Path path, _)) {
            FilePassword given = new FilePassword(password);
            read(files.with(new ImportSource.OfFile(path, Optional.of(given))), Optional.empty());
        }
    }

    /** Reads the next file that waits, if there is one. */
    public void next() {
        if (takesFiles()) {
            waiting().ifPresent(this::readAnew);
        }
    }

    /** The files with the next one in hand, if there is one. */
    Optional<FileQueue> waiting() {
        return switch (state.get()) {
            case Refused(FileQueue files, _, _) -> files.next();
            case Previewed(FileQueue files, _, _) -> files.next();
            case Finished(FileQueue files, _) -> files.next();
            case Waiting _, Reading _, Running _ -> Optional.empty();
        };
    }

    private void readAnew(FileQueue files) {
        decisions.start();
        read(files, Optional.empty());
    }

    /**
     * Reads a file as it was decided.
     *
     * @param known the file that was decided about: in another one the decisions are about nothing
     */
    private void read(FileQueue files, Optional<String> known) {
        ProgressMonitor monitor = watch(0);
        ImportChoices asked = decisions.now();
        left = Optional.empty();
        state.set(new Reading(files));
        context.tasks()
                .run(
                        () -> imports.preview(files.current(), asked, monitor),
                        report -> {
                            String read = report.file().sha256();
                            if (isAwaited(monitor)
                                    && known.filter(sha -> !sha.equals(read)).isPresent()) {
                                readAnew(files);
                            } else if (isAwaited(monitor)) {
                                end(new Previewed(files, report, Optional.empty()));
                            }
                        },
                        failure -> {
                            if (isAwaited(monitor)) {
                                unread(files, failure);
                            }
                        });
    }

    private void unread(FileQueue files, Exception failure) {
        if (failure instanceof UnreadableFile file) {
            end(new Refused(files, file.explanation(), file.asksForPassword()));
        } else {
            end(new Waiting(Optional.empty()));
            context.notices().failed(failure);
        }
    }

    /** Whether {@link #run} would do anything. */
    public boolean canRun() {
        return !rereading.get()
                && state.get() instanceof Previewed(_, ImportReport report, _)
                && report.changesRecords();
    }

    /** What was decided of the file so far; nothing as long as none is shown. */
    public ImportChoices choices() {
        return decisions.now();
    }

    /**
     * Decides something about the file and shows what it would do then. What is shown stays until
     * the effect is known; nothing can be imported meanwhile. Where the file could not be read, it
     * is read again in the way decided.
     */
    public void decide(UnaryOperator<ImportChoices> decision) {
        switch (state.get()) {
            case Previewed(FileQueue files, ImportReport shown, _) -> {
                if (decisions.decide(decision)) {
                    follow(files, shown);
                }
            }
            case Refused(FileQueue files, _, _) -> {
                if (decisions.decide(decision)) {
                    read(files, Optional.empty());
                }
            }
            case Waiting _, Reading _, Running _, Finished _ -> {}
        }
    }

    /** Whether there is a decision to take back. */
    public boolean canTakeBack() {
        return decisions.canTakeBack();
    }

    /** Takes the last decision back, whatever it was about. */
    public void takeBack() {
        if (decisions.canTakeBack()
                && state.get() instanceof Previewed(FileQueue files, ImportReport shown, _)) {
            decisions.takeBack();
            follow(files, shown);
        }
    }

    /** Works out what the file would do as it is decided now. */
    private void follow(FileQueue files, ImportReport shown) {
        awaited.ifPresent(ProgressMonitor::cancel);
        ProgressMonitor monitor = watch(0);
        rereading.set(true);
        ImportChoices asked = decisions.now();
        context.tasks()
                .run(
                        () -> imports.preview(files.current(), asked, monitor),
                        report -> {
                            if (isAwaited(monitor)) {
                                end(new Previewed(files, report, Optional.empty()));
                            }
                        },
                        failure -> {
                            if (isAwaited(monitor)) {
                                undecided(files, shown, failure);
                            }
                        });
    }

    /** A choice under which the file cannot be read is not made. */
    private void undecided(FileQueue files, ImportReport shown, Exception failure) {
        decisions.takeBack();
        if (failure instanceof UnreadableFile file) {
            end(new Previewed(files, shown, Optional.of(file.explanation())));
        } else {
            end(new Previewed(files, shown, Optional.empty()));
            context.notices().failed(failure);
        }
    }

    /** Whether the effect of a decision is being worked out. */
    public ReadOnlyBooleanProperty rereadingProperty() {
        return rereading.getReadOnlyProperty();
    }

    /** Imports what is shown, once: a second call while or after it does nothing. */
    public void run() {
        if (canRun() && state.get() instanceof Previewed(FileQueue files, ImportReport shown, _)) {
            ProgressMonitor monitor = watch(shown.outcomes().getLast().row());
            state.set(new Running(files, shown, false));
            context.tasks()
                    .run(
                            () -> imports.runPreviewed(files.current(), shown, monitor),
                            report -> end(new Finished(files, report)),
                            failure -> notRun(files, shown, failure));
        }
    }

    private void notRun(FileQueue files, ImportReport shown, Exception failure) {
        switch (failure) {
            case WorkCancelled _ ->
                    end(
                            new Previewed(
                                    files,
                                    shown,
                                    Optional.of(Message.of("intake.cancelled.import"))));
            case UnreadableFile file ->
                    end(new Refused(files, file.explanation(), file.asksForPassword()));
            default -> {
                end(new Previewed(files, shown, Optional.empty()));
                context.notices().failed(failure);
            }
        }
    }

    /**
     * Goes one step back. What was decided of a file is kept, to take it up again. Reading is left
     * behind at once; an import is asked to stop, and what became of it is shown when it has.
     */
    public void cancel() {
        awaited.ifPresent(ProgressMonitor::cancel);
        switch (state.get()) {
            case Running(FileQueue files, ImportReport shown, _) ->
                    state.set(new Running(files, shown, true));
            case Reading _ -> end(new Waiting(Optional.of(Message.of("intake.cancelled.reading"))));
            case Previewed(FileQueue files, ImportReport report, _) -> {
                left = Optional.of(new Left(files, report.file().sha256()));
                end(new Waiting(Optional.empty()));
            }
            case Waiting _, Refused _, Finished _ -> end(new Waiting(Optional.empty()));
        }
    }

    /** Asks where to, and writes the rows that are refused as a workbook. */
    public void saveRefused() {
        shown().ifPresent(shown -> refusedRows.save(shown.files(), shown.report()));
    }

    private record Shown(FileQueue files, ImportReport report) {}

    private Optional<Shown> shown() {
        return switch (state.get()) {
            case Previewed(FileQueue files, ImportReport report, _) ->
                    Optional.of(new Shown(files, report));
            case Finished(FileQueue files, ImportReport report) ->
                    Optional.of(new Shown(files, report));
            case Waiting _, Reading _, Refused _, Running _ -> Optional.empty();
        };
    }

    /** Goes to the talents or missions that the file was about. */
    public void openRecords() {
        shown().map(shown -> shown.report().layout().form())
                .map(
                        form ->
                                form == FormKind.TALENTS
                                        ? new Destination.Talents()
                                        : new Destination.Missions())
                .ifPresent(context.navigator()::goTo);
    }

    private ProgressMonitor watch(long lastRow) {
        ProgressMonitor monitor =
                new ProgressMonitor(
                        context.tasks(), row -> progress.set(new ImportProgress(row, lastRow)));
        progress.set(new ImportProgress(0, lastRow));
        awaited = Optional.of(monitor);
        return monitor;
    }

    private boolean isAwaited(ProgressMonitor monitor) {
        return awaited.filter(monitor::equals).isPresent();
    }

    private void end(ImportState reached) {
        awaited = Optional.empty();
        rereading.set(false);
        state.set(reached);
    }

    public ReadOnlyObjectProperty<ImportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ImportProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
