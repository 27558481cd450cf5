// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.ui.base.TaskRunner;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/**
 * Carries progress to the interface thread, and the wish to stop the other way. However often the
 * work tells how far it is, at most one call waits for the interface thread.
 */
final class ImportMonitor implements WorkMonitor {
    private final TaskRunner tasks;
    private final LongConsumer progress;
    private final AtomicLong row = new AtomicLong();
    private final AtomicBoolean told = new AtomicBoolean();
    private final AtomicBoolean cancelled = new AtomicBoolean();

    ImportMonitor(TaskRunner tasks, LongConsumer progress) {
        this.tasks = tasks;
        this.progress = progress;
    }

    @Override
    public void done(long items) {
        row.set(items);
        if (told.compareAndSet(false, true)) {
            tasks.onInterface(
                    () -> {
                        told.set(false);
                        progress.accept(row.get());
                    });
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }

    void cancel() {
        cancelled.set(true);
    }
}
