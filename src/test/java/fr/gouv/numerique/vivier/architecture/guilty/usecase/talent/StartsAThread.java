// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture.guilty.usecase.talent;

import java.util.concurrent.Executors;

/** A use case that starts threads. */
public final class StartsAThread {
    public void start(Runnable work) {
        new Thread(work).start();
        Executors.newSingleThreadExecutor().execute(work);
    }
}
