// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture.guilty.usecase.hen;

import fr.gouv.numerique.vivier.architecture.guilty.usecase.egg.Egg;

/** Comes before the egg. */
public final class Hen {
    public Egg lay() {
        return new Egg();
    }
}
