// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase;

/**
 * Watches long work: is told how far it is, and may ask it to stop. Work polls between steps; its
 * thread is never interrupted, since H2 does not survive that.
 */
public interface WorkMonitor {

    /** How many items are done. Called often, from the thread at work. */
    void done(long items);

    boolean isCancelled();

    /** Lets the work run to its end unseen. */
    static WorkMonitor none() {
        return new WorkMonitor() {
            @Override
            public void done(long items) {}

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }

    /** Ends the work when it was asked to stop. */
    default void check() {
        if (isCancelled()) {
            throw new WorkCancelled();
        }
    }
}
