// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan;

/**
 * What a plan knows of a person beside the points.
 *
 * @param time for missions
 * @param seen how often the person was proposed so far
 */
public record PlannedPerson(FreeDays time, Exposure seen) {
    public static final PlannedPerson UNKNOWN =
            new PlannedPerson(FreeDays.UNKNOWN, Exposure.UNKNOWN);
}
