// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

/** How a signature was given. Labels: {@code signature.channel.<NAME>}. */
public enum SignatureChannel {
    /** By hand, on a printed copy. */
    PAPER,
    /** In the file itself. */
    ELECTRONIC
}
