// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

/** What an import does with a row. Every row read has exactly one. */
public enum RowStatus {
    CREATED,
    UPDATED,
    UNCHANGED,
    REFUSED,
    /** Not imported, on purpose. */
    LEFT_OUT
}
