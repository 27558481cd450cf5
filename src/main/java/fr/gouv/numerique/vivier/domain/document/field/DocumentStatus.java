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
    CANCELLED
}
