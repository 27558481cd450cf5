// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

/** How much of the mission is done remotely. Labels: {@code document.remoteShare.<NAME>}. */
public enum RemoteShare {
    NONE,
    PARTIAL,
    FULL
}
