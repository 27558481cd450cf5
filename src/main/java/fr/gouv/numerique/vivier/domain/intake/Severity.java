// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

/** What an issue does to its row. */
public enum Severity {
    /** The row is not taken. */
    REFUSAL,
    /** The row is taken; somebody should look. */
    WARNING
}
