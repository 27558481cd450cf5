// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Reads something long in the background, over again each time it is asked to: what was under way
 * is given up, and only the last reading is shown. On the interface thread.
 *
 * @param <T> what is read
 */
public final class Reading<T> {
    private final UiContext context;
    private final Work<T> work;
    private final LongConsumer progress;
    private final Consumer<T> shown;
    private Monitor current = new Monitor();

    /** The work, which polls the monitor. */
    @FunctionalInterface
    public interface Work<T> {
        T read(WorkMonitor monitor) throws Exception;
    }

    /**
     * Prepares the reading.
     *
     * @param progress told how far it is
     * @param shown given what was read
     */
    public Reading(UiContext context, Work<T> work, LongConsumer progress, Consumer<T> shown) {
        this.context = context;
        this.work = work;
        this.progress = progress;
        this.shown = shown;
    }

    public void again() {
        stop();
        Monitor mine = new Monitor();
        current = mine;
        context.tasks()
                .run(
                        () -> work.read(mine),
                        read -> {
                            if (!mine.isCancelled()) {
                                shown.accept(read);
                            }
                        },
                        failure -> {
                            if (!mine.isCancelled()) {
                                context.notices().failed(failure);
                            }
                        });
    }

    /** Gives up what is under way. */
    public void stop() {
        current.cancelled.set(true);
    }

    /** However often the work tells how far it is, at most one call waits to be shown. */
    private final class Monitor implements WorkMonitor {
        private final AtomicLong items = new AtomicLong();
        private final AtomicBoolean told = new AtomicBoolean();
        private final AtomicBoolean cancelled = new AtomicBoolean();

        @Override
        public void done(long done) {
            items.set(done);
            if (told.compareAndSet(false, true)) {
                context.tasks()
                        .onInterface(
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
    }
}
