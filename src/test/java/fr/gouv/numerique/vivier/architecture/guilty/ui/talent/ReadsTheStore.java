// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture.guilty.ui.talent;

import fr.gouv.numerique.vivier.architecture.guilty.store.Shelf;

/** A window that works on the store. */
public final class ReadsTheStore {
    public int size(Shelf shelf) {
        return shelf.size();
    }
}
