// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture.guilty.usecase.talent;

import fr.gouv.numerique.vivier.architecture.guilty.Everything;

/** A use case that takes what it needs from the wiring. */
public final class FetchesForItself {
    public int answer() {
        return new Everything().answer();
    }
}
