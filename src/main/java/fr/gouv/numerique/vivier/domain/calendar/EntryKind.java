// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.calendar;

/** Why a day matters. Labels: {@code calendar.kind.<NAME>}. */
public enum EntryKind {
    /** By then somebody has to move an application. */
    DEADLINE,
    /** First or last day of a mission. */
    MISSION,
    /** First or last day that an agreement covers. */
    AGREEMENT,
    /** By then a document that is out for signature should be back. */
    SIGNATURE,
    /** A coordinator asked to be reminded. */
    REMINDER,
    /** Last day on which a person is not to be proposed. */
    PAUSE,
    /** Last day on which a person is available. */
    AVAILABILITY
}
