// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import java.util.Locale;

/**
 * An e-mail address without what people vary in it: {@code Jean.Martin+vivier@X.fr} is {@code
 * jean.martin@x.fr}. Dots and dashes are kept aside: leaving them out is a frequent mistake, but
 * now and then the only difference between two namesakes. Digits are kept, which tell namesakes
 * apart.
 *
 * @param local before the @, lower case, without {@code +alias}, dots and dashes
 * @param signs where which dot or dash stood, in letters and digits
 * @param domain after the @, lower case; empty where there is no @
 */
record EmailAddress(String local, String signs, String domain) {

    static EmailAddress of(String written) {
        String email = written.strip().toLowerCase(Locale.ROOT);
        int open = email.lastIndexOf('<');
        int close = email.lastIndexOf('>');
        if (open >= 0 && close > open) {
            email = email.substring(open + 1, close).strip();
        }
        if (email.startsWith("mailto:")) {
            email = email.substring("mailto:".length());
        }
        int at = email.lastIndexOf('@');
        String local = at < 0 ? email : email.substring(0, at);
        String domain = at < 0 ? "" : email.substring(at + 1);
        int plus = local.indexOf('+');
        String named = plus > 0 ? local.substring(0, plus) : local;
        return new EmailAddress(letters(named), signs(named), domain.replace(" ", ""));
    }

    private static String letters(String local) {
        StringBuilder letters = new StringBuilder(local.length());
        for (int i = 0; i < local.length(); i++) {
            char c = local.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    private static String signs(String local) {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < local.length(); i++) {
            char c = local.charAt(i);
            if (!Character.isLetterOrDigit(c) && !Character.isWhitespace(c)) {
                signs.append(i).append('x').append((int) c).append('x');
            }
        }
        return signs.toString();
    }

    /** What two writings of one address share; empty for no address. */
    String key() {
        return local.isEmpty() || domain.isEmpty() ? "" : local + "@" + domain;
    }

    /** The local part without the digits at its end. */
    String unnumbered() {
        int end = local.length();
        while (end > 0 && Character.isDigit(local.charAt(end - 1))) {
            end--;
        }
        return local.substring(0, end);
    }
}
