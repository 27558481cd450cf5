// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

import java.util.List;
import java.util.Optional;

/** The two official documents. Labels are {@code document.kind.<NAME>}. */
public enum DocumentKind {
    /** The agreement that the agent, the line manager and the mission lead sign. */
    AGREEMENT("AT"),
    /** The draft of the mission order, which the agent's administration issues in its own tool. */
    ORDER("OM");

    private final String prefix;

    DocumentKind(String prefix) {
        this.prefix = prefix;
    }

    /** What numbers of this kind begin with: « AT » gives {@code AT-2020-0001}. */
    public String prefix() {
        return prefix;
    }

    /** The document's fields, in the order of the document. */
    public List<DocumentField<?>> fields() {
        return this == AGREEMENT ? AgreementFields.ALL : OrderFields.ALL;
    }

    /** The field of this identifier, whichever document it belongs to. */
    public static Optional<DocumentField<?>> findField(String id) {
        return java.util.stream.Stream.concat(
                        AgreementFields.ALL.stream(), OrderFields.ALL.stream())
                .<DocumentField<?>>map(field -> field)
                .filter(field -> field.id().equals(id))
                .findFirst();
    }
}
