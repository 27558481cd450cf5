// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.mission;

/** Where a mission stands. */
public enum MissionStatus {
    /** Proposed by an administration; nobody has read it yet. */
    RECEIVED,
    /** Read by a coordinator and complete. */
    CHECKED,
    /** Open: talents are sought. */
    PUBLISHED,
    /** Every place has somebody. */
    FILLED,
    RUNNING,
    CLOSED,
    CANCELLED;

    /** Whether people may be proposed for it. */
    public boolean isOpen() {
        return this == RECEIVED || this == CHECKED || this == PUBLISHED;
    }
}
