// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import fr.gouv.numerique.vivier.domain.intake.Sheet.StopReading;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Reads in a thread of its own while what was read is taken in the thread that called, in the same
 * order. A failure of either ends both and is thrown to whoever called. A bounded number of items
 * waits. Nobody is ever interrupted.
 *
 * @param <T> what is read
 */
final class ReadAhead<T> {
    /** Threads meet once per group. */
    private static final int GROUP = 250;

    private static final int MOST_GROUPS = 4;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<List<T>> ready = new ArrayDeque<>();
    private boolean stopped;
    private boolean ended;
    private @Nullable Throwable failure;

    /** Reads all there is. */
    interface Reading<T> {
        void into(Consumer<T> items) throws UnreadableFile;
    }

    private ReadAhead() {}

    /**
     * Takes everything that is read; returns or fails only once nobody reads any more.
     *
     * @param reading runs in the other thread
     * @param taker runs in this one; what it throws ends the reading too
     * @throws UnreadableFile as the reading did
     */
    static <T> void run(Reading<T> reading, Consumer<T> taker) throws UnreadableFile {
        ReadAhead<T> ahead = new ReadAhead<>();
        Thread.ofPlatform().name("vivier-reading").daemon().start(() -> ahead.fill(reading));
        try {
            for (List<T> group = ahead.next(); !group.isEmpty(); group = ahead.next()) {
                group.forEach(taker);
            }
        } finally {
            ahead.stop();
        }
        ahead.passFailureOn();
    }

    // The thread that reads

    private void fill(Reading<T> reading) {
        Throwable thrown = null;
        try {
            Items items = new Items();
            reading.into(items);
            items.give();
        } catch (StopReading _) {
            // Nobody wants more.
        } catch (UnreadableFile | RuntimeException | Error e) {
            thrown = e;
        }
        end(thrown);
    }

    private final class Items implements Consumer<T> {
        private List<T> group = new ArrayList<>(GROUP);

        @Override
        public void accept(T item) {
            group.add(item);
            if (group.size() >= GROUP) {
                give();
            }
        }

        void give() {
            if (!group.isEmpty()) {
                put(group);
                group = new ArrayList<>(GROUP);
            }
        }
    }

    private void put(List<T> group) {
        lock.lock();
        try {
            while (ready.size() >= MOST_GROUPS && !stopped) {
                changed.awaitUninterruptibly();
            }
            if (stopped) {
                throw new StopReading();
            }
            ready.add(group);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void end(@Nullable Throwable thrown) {
        lock.lock();
        try {
            failure = thrown;
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    // The thread that takes

    /** The next group; empty at the end. */
    private List<T> next() {
        lock.lock();
        try {
            while (ready.isEmpty() && !ended) {
                changed.awaitUninterruptibly();
            }
            List<T> group = ready.poll();
            changed.signalAll();
            return group == null ? List.of() : group;
        } finally {
            lock.unlock();
        }
    }

    private void stop() {
        lock.lock();
        try {
            stopped = true;
            changed.signalAll();
            while (!ended) {
                changed.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    private void passFailureOn() throws UnreadableFile {
        switch (failure) {
            case null -> {}
            case UnreadableFile e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }
}
