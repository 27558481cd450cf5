// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Tells whoever shows data what has changed in the store, after each commit and never before. Told
 * on the thread that wrote.
 */
public final class Changes {
    /** What may have changed. */
    public enum Subject {
        TALENTS,
        MISSIONS,
        APPLICATIONS,
        DOCUMENTS,
        IMPORTS,
        SETTINGS,
        REFERENCE,
        MESSAGES
    }

    private final List<Consumer<Set<Subject>>> listeners = new CopyOnWriteArrayList<>();

    /** Calls the listener after every change, until the subscription is closed. */
    public Subscription subscribe(Consumer<Set<Subject>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public void publish(Subject first, Subject... others) {
        Set<Subject> subjects = EnumSet.of(first, others);
        listeners.forEach(listener -> listener.accept(subjects));
    }

    /** Ends a subscription. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
