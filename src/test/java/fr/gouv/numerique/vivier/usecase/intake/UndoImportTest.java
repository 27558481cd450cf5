// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import fr.gouv.numerique.vivier.store.engine.StoreLocation;

import java.util.UUID;

/** Undoing an import in H2. */
class UndoImportTest extends UndoImportContract {
    UndoImportTest() {
        super(new StoreLocation.Memory(UUID.randomUUID().toString()));
    }
}
