// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase;

import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.store.engine.StoreUnavailable;

/** Opens a store and gives what can be done with it. */
@FunctionalInterface
public interface StoreOpener {
    UseCases open(StoreLocation location) throws StoreUnavailable;
}
