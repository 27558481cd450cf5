// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.mission;

/** How much a mission needs a skill. */
public enum Necessity {
    REQUIRED,
    DESIRED,
    /** Named in the description only: offered to the coordinator, counted nowhere. */
    MENTIONED
}
