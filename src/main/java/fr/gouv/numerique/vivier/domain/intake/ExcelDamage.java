// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.TextDamage;
import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What spreadsheets do to answers that pass through them, and what can be mended. */
final class ExcelDamage {
    private static final int SIRET = 14;
    private static final int SIREN = 9;
    private static final Pattern POSTCODE = Pattern.compile("[1-9]\\d{3}");
    private static final Pattern PLACE = Pattern.compile("[1-9]\\d{3}(?: +\\p{Lu}[\\p{L} '’-]*)?");

    private static final Pattern SCIENTIFIC =
            Pattern.compile("(\\d(?:[.,]\\d{1,15})?)[eE]\\+?(\\d{1,2})");
    private static final Pattern PHONE_SIGNS = Pattern.compile("[\\s.-]");
    private static final Pattern FRENCH = Pattern.compile("[1-9]\\d{8}");
    private static final Pattern WITH_COUNTRY = Pattern.compile("33[1-9]\\d{8}");

    private ExcelDamage() {}

    /** Whether the text ends where a spreadsheet would have cut it, in the middle of a sentence. */
    static boolean looksCut(String text) {
        return TextDamage.looksCut(text);
    }

    /** « 3,36E+10 »: a long number of which digits are lost. */
    static boolean isRounded(String text) {
        return beginsWithDigit(text)
                && SCIENTIFIC.matcher(text).matches()
                && unrounded(text).isEmpty();
    }

    /** Most texts are no numbers, which their first letter tells. */
    private static boolean beginsWithDigit(String text) {
        return !text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    /** The number in full, when all its digits are there. */
    static Optional<String> unrounded(String text) {
        if (!beginsWithDigit(text)) {
            return Optional.empty();
        }
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

    /**
     * « 1000 » for a postcode, a company's number of 13 digits in place of 14: what the question
     * asks for begins with a zero that a spreadsheet dropped.
     */
    static Optional<String> withLostZero(String question, String written) {
        String asked = TextKey.of(question);
        boolean lost =
                (asked.contains("postal") && POSTCODE.matcher(written).matches())
                        || (asked.contains("siret") && isCompany(written, SIRET))
                        || (asked.contains("siren") && isCompany(written, SIREN));
        if (lost) {
            return Optional.of("0" + written);
        }
        return asked.contains("telephone") ? mendedPhone(written) : Optional.empty();
    }

    /** « 1000 » or « 1000 Bourg-en-Bresse » for a municipality of the first nine departments. */
    static Optional<String> mendedPlace(String written) {
        return PLACE.matcher(written).matches() ? Optional.of("0" + written) : Optional.empty();
    }

    /** Whether the digits with a zero before them have the check digit of such numbers (Luhn). */
    private static boolean isCompany(String written, int length) {
        if (written.length() != length - 1 || !written.chars().allMatch(Character::isDigit)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < written.length(); i++) {
            int digit = written.charAt(written.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    /** « 671098655 » and « 33671098655 » are numbers whose zero or plus sign was dropped. */
    static Optional<String> mendedPhone(String written) {
        String digits = PHONE_SIGNS.matcher(unrounded(written).orElse(written)).replaceAll("");
        if (FRENCH.matcher(digits).matches()) {
            return Optional.of("0" + digits);
        }
        return WITH_COUNTRY.matcher(digits).matches()
                ? Optional.of("+" + digits)
                : Optional.empty();
    }
}
