// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;

/** Tells how many rows are done, not more often than an eye can follow, and carries a stop. */
final class RowProgress implements WorkMonitor {
    private static final int STRIDE = 100;

    private final LongConsumer show;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    RowProgress(LongConsumer show) {
        this.show = show;
    }

    void cancel() {
        cancelled.set(true);
    }

    @Override
    public void done(long items) {
        if (items % STRIDE == 0) {
            show.accept(items);
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }
}
