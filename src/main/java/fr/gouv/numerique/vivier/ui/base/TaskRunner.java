// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Runs work away from the interface thread and hands its outcome back on it. In tests it runs at
 * once. Work is never interrupted: long work polls a {@link
 * fr.gouv.numerique.vivier.usecase.WorkMonitor}.
 */
public interface TaskRunner {

    /**
     * Runs the work.
     *
     * @param work done in the background
     * @param done given the result, on the interface thread
     * @param failed given the exception, on the interface thread
     */
    <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed);

    /**
     * Runs work that nobody waits for, such as counting what waits elsewhere: it never delays other
     * work.
     *
     * @param work done in the background
     * @param done given the result, on the interface thread
     * @param failed given the exception, on the interface thread
     */
    default <T> void runAside(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        run(work, done, failed);
    }

    /** Calls this on the interface thread, from whichever thread. */
    void onInterface(Runnable action);
}
