// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan.engine;

/** The search was told to stop before it had an answer. */
public final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
        super("stopped", null, false, false);
    }
}
