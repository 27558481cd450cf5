// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

/** Somebody who has a part in an application. Labels: {@code application.party.<NAME>}. */
public enum Party {
    /** Whoever runs the pool. */
    COORDINATION,
    TALENT,
    /** The talent's line manager. */
    MANAGER,
    /** The one who leads the mission. */
    LEAD,
    /** The administration that employs the talent. */
    ADMINISTRATION,
    /** The three who sign the agreement. */
    SIGNATORIES;

    /** Whether an application can end by a decision of theirs alone. */
    public boolean canEnd() {
        return this != SIGNATORIES;
    }
}
