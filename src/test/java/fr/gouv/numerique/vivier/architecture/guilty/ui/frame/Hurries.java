// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture.guilty.ui.frame;

import java.util.concurrent.ExecutorService;

/** A frame that interrupts work. */
public final class Hurries {
    public void stop(ExecutorService threads) {
        threads.shutdownNow();
    }
}
