// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.reference;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The lists of one open store as they are now: those shipped with what the store was taught. Work
 * asks once and keeps what it was given to its end.
 *
 * <p>Thread-safe.
 */
public final class CurrentReference implements Supplier<ReferenceData> {
    private final AtomicReference<ReferenceData> current;

    public CurrentReference(ReferenceData start) {
        current = new AtomicReference<>(start);
    }

    @Override
    public ReferenceData get() {
        return current.get();
    }

    void set(ReferenceData changed) {
        current.set(changed);
    }

    /** Something that is made of the lists: made again once they have changed. */
    public <T> Supplier<T> derived(Function<ReferenceData, T> maker) {
        AtomicReference<Made<T>> last = new AtomicReference<>(made(maker));
        return () -> {
            Made<T> made = last.get();
            if (made.from != current.get()) {
                made = made(maker);
                last.set(made);
            }
            return made.value;
        };
    }

    private <T> Made<T> made(Function<ReferenceData, T> maker) {
        ReferenceData from = current.get();
        return new Made<>(from, maker.apply(from));
    }

    private record Made<T>(ReferenceData from, T value) {}
}
