// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.quality;

import java.util.regex.Pattern;

/** Whether what stands for a telephone number can be dialled. */
final class Telephone {
    private static final Pattern SIGNS = Pattern.compile("[\\s\\u00A0\\u202F.\\-/()]");
    private static final Pattern FRENCH = Pattern.compile("0[1-9]\\d{8}");

    /** With its country; between the shortest and the longest that are in use (E.164). */
    private static final Pattern ABROAD = Pattern.compile("(\\+|00)[1-9]\\d{6,14}");

    private Telephone() {}

    static boolean isReadable(String written) {
        String digits = SIGNS.matcher(written.replace("(0)", "")).replaceAll("");
        return FRENCH.matcher(digits).matches() || ABROAD.matcher(digits).matches();
    }
}
