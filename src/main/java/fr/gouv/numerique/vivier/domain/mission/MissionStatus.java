// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.mission;

/** Where a mission stands. */
public enum MissionStatus {
    RECEIVED,
    PUBLISHED,
    FILLED,
    CLOSED,
    CANCELLED;

    /** Whether people may be proposed for it. */
    public boolean isOpen() {
        return this == RECEIVED || this == PUBLISHED;
    }
}
