// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Tells whoever shows data that the store has changed, after each commit and never before. Told on
 * the thread that wrote.
 */
public final class Changes {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Calls the listener after every change, until the answer is closed. */
    public Subscription subscribe(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public void publish() {
        listeners.forEach(Runnable::run);
    }

    /** Ends a subscription. */
    @FunctionalInterface
    public interface Subscription {
        void close();
    }
}
