// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.plan;

import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import java.util.concurrent.atomic.AtomicBoolean;

/** Carries the wish to stop to a plan that is being made. */
final class PlanSearch implements WorkMonitor {
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
