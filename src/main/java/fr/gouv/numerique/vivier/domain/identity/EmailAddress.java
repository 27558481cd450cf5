// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import java.util.Locale;

/**
 * An e-mail address as people vary it without meaning another: {@code Jean.Martin+vivier@X.fr} and
 * {@code jean_martin@x.fr} are one. Digits are kept: homonyms are told apart by them.
 *
 * @param local before the @, lower case, without {@code +alias} and without dots and dashes
 * @param domain after the @, lower case; empty where there is no @
 */
record EmailAddress(String local, String domain) {

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
        return new EmailAddress(
                letters(plus > 0 ? local.substring(0, plus) : local), domain.replace(" ", ""));
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
