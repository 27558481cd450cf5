// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture.guilty.domain.hen;

import fr.gouv.numerique.vivier.architecture.guilty.domain.egg.Egg;

/** Comes before the egg. */
public final class Hen {
    public Egg lay() {
        return new Egg();
    }
}
