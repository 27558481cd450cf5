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
public final class TaskMonitor implements WorkMonitor {
    private final TaskRunner tasks;
    private final LongConsumer progress;
    private final AtomicLong items = new AtomicLong();
    private final AtomicBoolean told = new AtomicBoolean();
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /**
     * Watches one work.
     *
     * @param progress told how far it is, on the interface thread, until it is asked to stop
     */
    public TaskMonitor(TaskRunner tasks, LongConsumer progress) {
        this.tasks = tasks;
        this.progress = progress;
    }

    @Override
    public void done(long done) {
        items.set(done);
        if (told.compareAndSet(false, true)) {
            tasks.onInterface(
                    () -> {
                        told.set(false);
                        if (!isCancelled()) {
                            progress.accept(items.get());
                        }
                    });
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }

    /** Asks the work to stop; it does when it polls next. */
    public void cancel() {
        cancelled.set(true);
    }
}
