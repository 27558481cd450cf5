// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

/**
 * The digits of a telephone number that do not depend on how it is written: « 01 23 45 67 89 », «
 * +33 (0)1.23.45.67.89 » and « 123456789 », whose zero a spreadsheet lost, are one.
 */
final class PhoneNumber {
    private static final int NATIONAL = 9;
    private static final int LEAST = 6;

    private PhoneNumber() {}

    /** At most nine digits; empty when there are too few to tell anything. */
    static String key(String written) {
        StringBuilder digits = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        int from = 0;
        if (starts(digits, from, "00")) {
            from = 2;
        }
        if (digits.length() - from > NATIONAL && starts(digits, from, "33")) {
            from += 2;
        }
        if (starts(digits, from, "0")) {
            from++;
        }
        int to = Math.min(digits.length(), from + NATIONAL);
        return to - from < LEAST ? "" : digits.substring(from, to);
    }

    private static boolean starts(CharSequence digits, int from, String beginning) {
        return digits.length() >= from + beginning.length()
                && beginning.contentEquals(digits.subSequence(from, from + beginning.length()));
    }
}
