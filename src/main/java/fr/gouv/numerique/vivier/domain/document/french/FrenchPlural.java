// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.french;

import java.math.BigDecimal;

/** In French the plural begins at two: « 1,5 jour », « 2 jours », « 0 jour ». */
public final class FrenchPlural {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private FrenchPlural() {}

    public static String choose(BigDecimal number, String singular, String plural) {
        return number.abs().compareTo(TWO) < 0 ? singular : plural;
    }
}
