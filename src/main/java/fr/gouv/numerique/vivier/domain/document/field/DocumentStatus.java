// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

/**
 * Where a document stands; only a draft bears the mention « PROJET ». Labels: {@code
 * document.status.<NAME>}.
 */
public enum DocumentStatus {
    DRAFT,
    SENT_FOR_SIGNATURE,
    PARTIALLY_SIGNED,
    SIGNED,
    /** Somebody refused to sign it. */
    REFUSED,
    SUPERSEDED,
    CANCELLED;

    /**
     * Whether a document of this kind stays as it is from here on, so that the next issue begins
     * another one.
     */
    public boolean closes(DocumentKind kind) {
        return switch (this) {
            case CANCELLED -> true;
            case SIGNED -> kind.isRepeatable();
            case DRAFT, SENT_FOR_SIGNATURE, PARTIALLY_SIGNED, REFUSED, SUPERSEDED -> false;
        };
    }
}
