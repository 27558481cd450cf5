// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.shared.Message;

/**
 * One line of an explanation.
 *
 * @param criterion its name
 * @param weight the points it brings at most
 * @param value from 0 to 1
 * @param tenths the points it brings here, in tenths of a point
 * @param reason why, for people
 */
public record CriterionScore(
        String criterion, int weight, double value, long tenths, Message reason) {

    public double points() {
        return tenths / 10.0;
    }
}
