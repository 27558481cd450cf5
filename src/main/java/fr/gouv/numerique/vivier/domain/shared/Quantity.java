// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.shared;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that the form lets people leave open. « À définir » is an answer, and different from no
 * answer at all.
 */
public sealed interface Quantity {

    /** No answer. */
    record Unknown() implements Quantity {}

    /** The person said that it is still to be agreed, in these words. */
    record ToBeDefined(String written) implements Quantity {}

    record Known(BigDecimal number) implements Quantity {
        public Known {
            number = number.stripTrailingZeros();
        }
    }

    static Quantity unknown() {
        return new Unknown();
    }

    static Quantity of(BigDecimal number) {
        return new Known(number);
    }

    default Optional<BigDecimal> known() {
        return this instanceof Known(BigDecimal number) ? Optional.of(number) : Optional.empty();
    }
}
