// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/**
 * Carries progress to the interface thread, and the wish to stop the other way. However often the
 * work tells how far it is, at most one call waits for the interface thread.
 */
public final class ProgressMonitor implements WorkMonitor {
    private final TaskRunner tasks;
    private final LongConsumer progress;
    private final AtomicLong items = new AtomicLong();
    private final AtomicBoolean told = new AtomicBoolean();
    private final AtomicBoolean cancelled = new AtomicBoolean();

    public ProgressMonitor(TaskRunner tasks, LongConsumer progress) {
        this.tasks = tasks;
        this.progress = progress;
    }

    @Override
    public void done(long count) {
        items.set(count);
        if (told.compareAndSet(false, true)) {
            tasks.onInterface(
                    () -> {
                        told.set(false);
                        progress.accept(items.get());
                    });
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }

    /** Asks the work to stop between two steps. */
    public void cancel() {
        cancelled.set(true);
    }
}
