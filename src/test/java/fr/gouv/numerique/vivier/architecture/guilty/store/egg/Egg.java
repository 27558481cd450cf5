// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture.guilty.store.egg;

import fr.gouv.numerique.vivier.architecture.guilty.store.hen.Hen;

/** Comes before the hen. */
public final class Egg {
    public Hen hatch() {
        return new Hen();
    }
}
