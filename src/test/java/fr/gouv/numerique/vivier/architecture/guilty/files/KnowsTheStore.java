// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture.guilty.files;

import fr.gouv.numerique.vivier.architecture.guilty.store.Shelf;

/** Files and store do not know each other. */
public final class KnowsTheStore {
    public int size(Shelf shelf) {
        return shelf.size();
    }
}
