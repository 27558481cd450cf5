// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture.guilty.store;

/** Somewhere to keep things. */
public final class Shelf {
    public int size() {
        return 0;
    }
}
