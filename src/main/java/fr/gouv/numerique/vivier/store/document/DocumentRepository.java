// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.document;

import fr.gouv.numerique.vivier.store.engine.Context;

public final class DocumentRepository {
    public DocumentRepository(Context context) {}
}
