// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

/** Whether somebody has signed. Labels: {@code register.state.<NAME>}. */
public enum SignatoryState {
    WAITING,
    SIGNED,
    REFUSED,
    /** Signed, but the text was changed or cancelled since. */
    VOID
}
