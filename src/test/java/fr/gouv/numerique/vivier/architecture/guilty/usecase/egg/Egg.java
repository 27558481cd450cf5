// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture.guilty.usecase.egg;

import fr.gouv.numerique.vivier.architecture.guilty.usecase.hen.Hen;

/** Comes before the hen. */
public final class Egg {
    public Hen hatch() {
        return new Hen();
    }
}
