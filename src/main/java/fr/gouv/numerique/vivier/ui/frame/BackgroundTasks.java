// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import fr.gouv.numerique.vivier.ui.base.TaskRunner;

import javafx.application.Platform;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Work on two threads of its own. They are never interrupted, not even when the window closes. */
final class BackgroundTasks implements TaskRunner, AutoCloseable {
    private static final int THREADS = 2;
    private static final long LAST_WORDS_SECONDS = 60;

    private final ExecutorService threads =
            Executors.newFixedThreadPool(THREADS, work -> thread(work, "vivier-work"));

    /** Work that nobody waits for must not take a thread from that which is waited for. */
    private final ExecutorService aside =
            Executors.newSingleThreadExecutor(work -> thread(work, "vivier-aside"));

    private static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public <T> void run(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        run(threads, work, done, failed);
    }

    @Override
    public <T> void runAside(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        run(aside, work, done, failed);
    }

    private static <T> void run(
            ExecutorService threads,
            Callable<T> work,
            Consumer<? super T> done,
            Consumer<? super Exception> failed) {
        if (threads.isShutdown()) {
            // The outcome of the last work may ask for more when the window is closed already.
            return;
        }
        threads.execute(
                () -> {
                    try {
                        T result = work.call();
                        Platform.runLater(() -> done.accept(result));
                    } catch (Exception e) {
                        Platform.runLater(() -> failed.accept(e));
                    }
                });
    }

    @Override
    public void onInterface(Runnable action) {
        Platform.runLater(action);
    }

    /** Lets the work under way come to its end: what was begun is saved. */
    @Override
    public void close() {
        threads.shutdown();
        aside.shutdown();
        try {
            threads.awaitTermination(LAST_WORDS_SECONDS, TimeUnit.SECONDS);
            aside.awaitTermination(LAST_WORDS_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
