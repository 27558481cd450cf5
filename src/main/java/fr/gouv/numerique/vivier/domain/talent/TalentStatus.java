// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.talent;

/** Whether a talent may be proposed at present. */
public enum TalentStatus {
    ACTIVE,
    PAUSED,
    WITHDRAWN
}
