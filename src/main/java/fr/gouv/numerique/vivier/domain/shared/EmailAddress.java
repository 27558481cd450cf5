// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.shared;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be told of an e-mail address by its looks. */
public final class EmailAddress {
    /** One address: something, an at sign, a domain with a dot; no blanks, no second at sign. */
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@.,;<>\"]{2,}");

    /** Providers of private mailboxes that people in France use most. */
    private static final Set<String> PRIVATE =
            Set.of(
                    "gmail.com",
                    "googlemail.com",
                    "orange.fr",
                    "wanadoo.fr",
                    "free.fr",
                    "sfr.fr",
                    "neuf.fr",
                    "laposte.net",
                    "hotmail.com",
                    "hotmail.fr",
                    "live.fr",
                    "live.com",
                    "outlook.com",
                    "outlook.fr",
                    "msn.com",
                    "yahoo.com",
                    "yahoo.fr",
                    "ymail.com",
                    "icloud.com",
                    "me.com",
                    "bbox.fr",
                    "numericable.fr",
                    "aol.com",
                    "gmx.fr",
                    "protonmail.com",
                    "proton.me");

    private EmailAddress() {}

    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches() && !text.contains("..");
    }

    /** Whether it is a private mailbox rather than one of an employer. */
    public static boolean isPrivate(String text) {
        String domain = text.substring(text.lastIndexOf('@') + 1).strip();
        return PRIVATE.contains(domain.toLowerCase(Locale.ROOT));
    }
}
