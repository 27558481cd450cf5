// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.shared;

/** The records that the two forms fill. */
public enum RecordKind {
    TALENT,
    MISSION
}
