// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.identity;

import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import java.util.concurrent.atomic.AtomicBoolean;

/** Carries the wish to stop to a search that is under way. */
final class DuplicateSearch implements WorkMonitor {
    private final AtomicBoolean cancelled = new AtomicBoolean();

    @Override
    public void done(long items) {}

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }

    void stop() {
        cancelled.set(true);
    }
}
