// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.TextDamage;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What spreadsheets do to answers that pass through them, and what can be mended. */
final class ExcelDamage {
    private static final Pattern SCIENTIFIC =
            Pattern.compile("(\\d(?:[.,]\\d{1,15})?)[eE]\\+?(\\d{1,2})");
    private static final Pattern FRENCH = Pattern.compile("[1-9]\\d{8}");
    private static final Pattern WITH_COUNTRY = Pattern.compile("33[1-9]\\d{8}");

    private ExcelDamage() {}

    /** Whether the text ends where a spreadsheet would have cut it, in the middle of a sentence. */
    static boolean looksCut(String text) {
        return TextDamage.looksCut(text);
    }

    /** « 3,36E+10 »: a long number of which digits are lost. */
    static boolean isRounded(String text) {
        return SCIENTIFIC.matcher(text).matches() && unrounded(text).isEmpty();
    }

    /** The number in full, when all its digits are there. */
    private static Optional<String> unrounded(String text) {
        Matcher scientific = SCIENTIFIC.matcher(text);
        if (!scientific.matches()) {
            return Optional.empty();
        }
        String mantissa = scientific.group(1).replace(',', '.');
        int decimals = Math.max(0, mantissa.length() - 2);
        int power = Integer.parseInt(scientific.group(2));
        return decimals < power
                ? Optional.empty()
                : Optional.of(new BigDecimal(mantissa).movePointRight(power).toPlainString());
    }

    /** « 671098655 » and « 33671098655 » are numbers whose zero or plus sign was dropped. */
    static Optional<String> mendedPhone(String written) {
        String digits = unrounded(written).orElse(written).replaceAll("[\\s.-]", "");
        if (FRENCH.matcher(digits).matches()) {
            return Optional.of("0" + digits);
        }
        return WITH_COUNTRY.matcher(digits).matches()
                ? Optional.of("+" + digits)
                : Optional.empty();
    }
}
