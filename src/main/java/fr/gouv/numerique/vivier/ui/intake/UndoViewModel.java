// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.UndoReport;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.ui.base.ProgressMonitor;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.intake.UndoState.Idle;
import fr.gouv.numerique.vivier.ui.intake.UndoState.Looking;
import fr.gouv.numerique.vivier.ui.intake.UndoState.Running;
import fr.gouv.numerique.vivier.ui.intake.UndoState.Shown;
import fr.gouv.numerique.vivier.usecase.WorkCancelled;
import fr.gouv.numerique.vivier.usecase.intake.UndoImport;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;

/** The undoing of one import, from what it would do to what it did. */
public final class UndoViewModel {
    private final UndoImport undo;
    private final UiContext context;
    private final Runnable done;
    private final ReadOnlyObjectWrapper<UndoState> state = new ReadOnlyObjectWrapper<>(new Idle());
    private final ReadOnlyObjectWrapper<ImportProgress> progress =
            new ReadOnlyObjectWrapper<>(new ImportProgress(0, 0));

    /** Watches the work whose outcome is awaited; work that was left behind has another. */
    private Optional<ProgressMonitor> awaited = Optional.empty();

    /**
     * Makes a view-model.
     *
     * @param done called after an import was undone
     */
    public UndoViewModel(UndoImport undo, UiContext context, Runnable done) {
        this.undo = undo;
        this.context = context;
        this.done = done;
    }

    /** Works out what undoing this import would do. */
    public void ask(long importId) {
        if (state.get() instanceof Running) {
            return;
        }
        ProgressMonitor monitor = watch(0);
        state.set(new Looking(importId));
        context.tasks()
                .run(
                        () -> undo.preview(importId, monitor),
                        report -> {
                            if (isAwaited(monitor)) {
                                end(new Shown(report));
                            }
                        },
                        failure -> {
                            if (isAwaited(monitor)) {
                                end(new Idle());
                                context.notices().failed(failure);
                            }
                        });
    }

    /** Undoes what is shown, once. */
    public void run() {
        if (state.get() instanceof Shown(UndoReport shown) && shown.changesRecords()) {
            int records = shown.removed() + shown.restored() + shown.kept().size();
            ProgressMonitor monitor = watch(records);
            state.set(new Running(shown, false));
            context.tasks()
                    .run(
                            () -> undo.run(shown.run().id(), monitor),
                            this::undone,
                            failure -> notUndone(shown, failure));
        }
    }

    private void undone(UndoReport report) {
        end(new Idle());
        context.notices()
                .done(
                        Message.of(
                                "intake.undone." + report.run().form(),
                                report.removed(),
                                report.restored(),
                                report.kept().size()));
        done.run();
    }

    private void notUndone(UndoReport shown, Exception failure) {
        if (failure instanceof WorkCancelled) {
            end(new Shown(shown));
            context.notices().done(Message.of("intake.undo.stopped"));
        } else {
            end(new Idle());
            context.notices().failed(failure);
            done.run();
        }
    }

    /** Goes back: nothing is undone. Work that writes is asked to stop. */
    public void cancel() {
        awaited.ifPresent(ProgressMonitor::cancel);
        if (state.get() instanceof Running(UndoReport preview, _)) {
            state.set(new Running(preview, true));
        } else {
            end(new Idle());
        }
    }

    /** Leaves what is shown, when another import is looked at. */
    public void leave(Optional<Long> looked) {
        Optional<Long> mine =
                switch (state.get()) {
                    case Looking(long id) -> Optional.of(id);
                    case Shown(UndoReport report) -> Optional.of(report.run().id());
                    case Idle(), Running _ -> Optional.empty();
                };
        if (mine.isPresent() && !mine.equals(looked)) {
            cancel();
        }
    }

    private ProgressMonitor watch(long records) {
        awaited.ifPresent(ProgressMonitor::cancel);
        ProgressMonitor monitor =
                new ProgressMonitor(
                        context.tasks(), count -> progress.set(new ImportProgress(count, records)));
        progress.set(new ImportProgress(0, records));
        awaited = Optional.of(monitor);
        return monitor;
    }

    private boolean isAwaited(ProgressMonitor monitor) {
        return awaited.filter(monitor::equals).isPresent();
    }

    private void end(UndoState reached) {
        awaited = Optional.empty();
        state.set(reached);
    }

    public ReadOnlyObjectProperty<UndoState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** How many records are done. */
    public ReadOnlyObjectProperty<ImportProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
