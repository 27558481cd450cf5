// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/**
 * Cuts work in parts, for this thread and those of an executor. This thread takes every part that
 * no other has begun, so that an executor that is busy, or runs nothing at all, only costs time.
 */
final class Parallel {
    private final Executor executor;
    private final Runnable step;

    /**
     * Work to be cut.
     *
     * @param step called before each part, from whichever thread; may throw to end the work
     */
    Parallel(Executor executor, Runnable step) {
        this.executor = executor;
        this.step = step;
    }

    /** The results, in the order of the parts. */
    <T> List<T> all(List<Callable<T>> parts) {
        List<FutureTask<T>> tasks =
                parts.stream()
                        .map(
                                part ->
                                        new FutureTask<>(
                                                () -> {
                                                    step.run();
                                                    return part.call();
                                                }))
                        .toList();
        tasks.stream().skip(1).forEach(executor::execute);
        tasks.forEach(FutureTask::run);
        List<T> results = new ArrayList<>(tasks.size());
        for (FutureTask<T> task : tasks) {
            results.add(result(task));
        }
        return results;
    }

    /** Work on a range of numbers. */
    interface RangeWork<T> {
        T on(int from, int to);
    }

    /** Ranges of equal length, as many as asked for. */
    <T> List<T> ranges(int size, int parts, RangeWork<T> work) {
        List<Callable<T>> ranges = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            int from = (int) ((long) size * i / parts);
            int to = (int) ((long) size * (i + 1) / parts);
            ranges.add(() -> work.on(from, to));
        }
        return all(ranges);
    }

    private static <T> T result(FutureTask<T> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException _) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof RuntimeException failure) {
                        throw failure;
                    }
                    if (e.getCause() instanceof Error failure) {
                        throw failure;
                    }
                    throw new IllegalStateException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
