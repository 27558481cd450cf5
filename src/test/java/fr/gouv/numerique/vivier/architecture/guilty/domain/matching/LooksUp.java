// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture.guilty.domain.matching;

import fr.gouv.numerique.vivier.architecture.guilty.store.Shelf;

/** A rule of the domain that reads the store. */
public final class LooksUp {
    public int size(Shelf shelf) {
        return shelf.size();
    }
}
