// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture.guilty.ui.hen;

import fr.gouv.numerique.vivier.architecture.guilty.ui.egg.Egg;

/** Comes before the egg. */
public final class Hen {
    public Egg lay() {
        return new Egg();
    }
}
