// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.talent;

/** Where a talent is willing to work; names are the codes of the reference list. */
public enum WorkMode {
    REMOTE,
    ON_SITE,
    BOTH
}
