// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

/** Id of a document, the same for all its revisions. */
public record DocumentId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
