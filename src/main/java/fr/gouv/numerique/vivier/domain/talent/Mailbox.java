// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.talent;

import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.Optional;
import java.util.Set;

/**
 * The mailbox that several ways of writing an address lead to: without what follows « + » (RFC
 * 5233), and at Gmail without dots. Only at Gmail is that certain for everybody, and even there a
 * household or an office may share a mailbox; so two records are the same person by it only when
 * their names are the same too.
 *
 * @param address the key of the mailbox
 * @param names the last and first name, as names are compared
 */
public record Mailbox(String address, String names) {
    private static final Set<String> GMAIL = Set.of("gmail.com", "googlemail.com");

    /** None where a name is missing: then only the same address makes the same person. */
    public static Optional<Mailbox> of(String email, String lastName, String firstName) {
        String last = TextKey.of(lastName);
        String first = TextKey.of(firstName);
        return last.isEmpty() || first.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mailbox(address(email), last + "/" + first));
    }

    public static Optional<Mailbox> of(Talent talent) {
        return of(talent.email(), talent.lastName(), talent.firstName());
    }

    /** The address without tag. */
    public static String address(String email) {
        String key = Talent.emailKey(email);
        int at = key.lastIndexOf('@');
        if (at <= 0) {
            return key;
        }
        String domain = key.substring(at + 1);
        String local = key.substring(0, at);
        int tag = local.indexOf('+');
        String plain = tag > 0 ? local.substring(0, tag) : local;
        return GMAIL.contains(domain)
                ? plain.replace(".", "") + "@gmail.com"
                : plain + "@" + domain;
    }

    /** Identifies nobody in a log: addresses and names are people's data. */
    @Override
    public String toString() {
        return "mailbox";
    }
}
