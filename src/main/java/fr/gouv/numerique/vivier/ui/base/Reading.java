// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import fr.gouv.numerique.vivier.usecase.WorkMonitor;

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
    private TaskMonitor current;

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
        current = monitor();
    }

    public void again() {
        stop();
        TaskMonitor mine = monitor();
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

    private TaskMonitor monitor() {
        return new TaskMonitor(context.tasks(), progress);
    }

    /** Gives up what is under way. */
    public void stop() {
        current.cancel();
    }
}
