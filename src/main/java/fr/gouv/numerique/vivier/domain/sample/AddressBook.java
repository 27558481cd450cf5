// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.HashMap;
import java.util.Map;

/** Gives out e-mail addresses, each once: homonyms get a number as in any administration. */
final class AddressBook {
    private final Map<String, Integer> given = new HashMap<>();

    /** « prenom.nom@… », with a number from the second homonym on. */
    String newAddress(String firstName, String lastName, String domain) {
        return newAddress(slug(firstName) + "." + slug(lastName), domain);
    }

    String newAddress(String local, String domain) {
        int count = given.merge(local + "@" + domain, 1, Integer::sum);
        return local + (count == 1 ? "" : String.valueOf(count)) + "@" + domain;
    }

    /** What mail systems make of a name: « Le Floc'h » gives « le-floch ». */
    static String slug(String name) {
        String plain = TextKey.fold(name);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z') {
                slug.append(c);
            } else if (c == ' ' || c == '-') {
                slug.append('-');
            }
        }
        return slug.toString();
    }
}
