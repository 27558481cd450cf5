// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.testing.TestStores;

/** The register in H2. */
class RegisterTest extends RegisterContract {
    RegisterTest() {
        super(TestStores.inMemory());
    }
}
