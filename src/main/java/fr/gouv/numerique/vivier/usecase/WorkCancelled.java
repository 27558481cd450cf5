// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase;

/** The work was asked to stop and did; nothing of it was kept. An outcome, not an error. */
public final class WorkCancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WorkCancelled() {
        super(null, null, false, false);
    }
}
