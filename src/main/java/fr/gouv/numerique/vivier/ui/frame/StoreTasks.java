// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import fr.gouv.numerique.vivier.ui.base.TaskRunner;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Work on one store. When another one is opened, what nobody waits for may find the first closed:
 * that is no fault to be told. On the interface thread.
 */
final class StoreTasks implements TaskRunner {
    private final TaskRunner tasks;
    private boolean isOver;

    StoreTasks(TaskRunner tasks) {
        this.tasks = tasks;
    }

    /** The store is about to be closed. */
    void end() {
        isOver = true;
    }

    @Override
    public <T> void run(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        tasks.run(work, done, failed);
    }

    @Override
    public <T> void runAside(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        tasks.runAside(
                work,
                result -> {
                    if (!isOver) {
                        done.accept(result);
                    }
                },
                failure -> {
                    if (!isOver) {
                        failed.accept(failure);
                    }
                });
    }

    @Override
    public void onInterface(Runnable action) {
        tasks.onInterface(action);
    }
}
