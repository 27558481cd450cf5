// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

/** Who asks for an early end. Labels: {@code document.endRequester.<NAME>}. */
public enum EndRequester {
    AGENT,
    HOME,
    HOST,
    /** All three together. */
    ALL
}
