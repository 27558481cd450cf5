// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.store.engine.StoreUnavailable;
import fr.gouv.numerique.vivier.usecase.UseCases;

/** Opens a store and gives what can be done with it. */
@FunctionalInterface
public interface StoreOpener {
    UseCases open(StoreLocation location) throws StoreUnavailable;
}
