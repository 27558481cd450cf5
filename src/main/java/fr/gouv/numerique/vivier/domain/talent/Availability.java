// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.talent;

/**
 * Whether a person can be asked at present. Apart from {@link TalentStatus}: somebody who is away
 * still belongs to the pool, and comes back to it.
 */
public enum Availability {
    AVAILABLE,
    /** Until a day that is known; the talent comes back by itself the day after. */
    PAUSED,
    /** Until a coordinator says otherwise. */
    UNAVAILABLE
}
