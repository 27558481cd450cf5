// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.french;

import java.time.LocalDate;
import java.util.function.Function;

/** A period in words that repeat nothing: « du 1er au 15 juin 2020 », « le 3 juin 2020 ». */
public final class FrenchPeriod {
    private static final String NO_BREAK = "\u00A0";

    private FrenchPeriod() {}

    /**
     * The period, both days included.
     *
     * @param date words a whole date, « 15 juin 2020 »
     */
    public static String of(LocalDate first, LocalDate last, Function<LocalDate, String> date) {
        String end = date.apply(last);
        if (first.equals(last)) {
            return "le" + NO_BREAK + end;
        }
        return "du" + NO_BREAK + beginning(first, last, date) + " au" + NO_BREAK + end;
    }

    private static String beginning(
            LocalDate first, LocalDate last, Function<LocalDate, String> date) {
        String whole = date.apply(first);
        if (first.getYear() != last.getYear()) {
            return whole;
        }
        String withoutYear = whole.substring(0, whole.lastIndexOf(' '));
        return first.getMonth() == last.getMonth()
                ? withoutYear.split("[ \u00A0]", 2)[0]
                : withoutYear;
    }
}
