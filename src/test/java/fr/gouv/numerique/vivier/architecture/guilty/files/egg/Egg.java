// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture.guilty.files.egg;

import fr.gouv.numerique.vivier.architecture.guilty.files.hen.Hen;

/** Comes before the hen. */
public final class Egg {
    public Hen hatch() {
        return new Hen();
    }
}
