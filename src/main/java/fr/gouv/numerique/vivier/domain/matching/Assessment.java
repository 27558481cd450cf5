// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.shared.Message;

/**
 * How well one criterion is met.
 *
 * @param value from 0, not at all, to 1, in full
 * @param reason why, for people
 */
public record Assessment(double value, Message reason) {

    public Assessment {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("value out of bounds: " + value);
        }
    }

    static Assessment of(double value, Criterion criterion, String detail, Object... arguments) {
        return new Assessment(
                value,
                Message.of("matching.criterion." + criterion.name() + "." + detail, arguments));
    }

    static Assessment full(Criterion criterion, String detail, Object... arguments) {
        return of(1, criterion, detail, arguments);
    }
}
