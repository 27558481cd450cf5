// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

/** Numbers as workbooks write them. */
final class Decimal {
    /** Any integer of so many digits is a double exactly, and so is any power of ten up to 22. */
    private static final int EXACT_DIGITS = 15;

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private Decimal() {}

    /**
     * The number, NaN when the words are none. Short ones, nearly all, are an integer divided by a
     * power of ten, both exact, so that the quotient is the nearest double, as the language's own
     * reading gives it.
     */
    static double read(XmlText words) throws XmlDamage {
        int length = words.length();
        boolean negative = words.at(0) == '-';
        long digits = 0;
        int point = -1;
        int first = negative ? 1 : 0;
        int place = first;
        while (place < length) {
            byte letter = words.at(place);
            if (letter >= '0' && letter <= '9') {
                digits = digits * 10 + (letter - '0');
            } else if (letter == '.' && point < 0) {
                point = place;
            } else {
                return any(words.string());
            }
            if (++place - first > EXACT_DIGITS) {
                return any(words.string());
            }
        }
        int count = place - first - (point < 0 ? 0 : 1);
        if (count == 0) {
            return Double.NaN;
        }
        double value = point < 0 ? digits : digits / POWERS[length - 1 - point];
        return negative ? -value : value;
    }

    private static double any(String words) {
        String text = words.strip();
        if (text.isEmpty() || !text.chars().allMatch(c -> "0123456789+-.eE".indexOf(c) >= 0)) {
            return Double.NaN;
        }
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? value : Double.NaN;
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }
}
