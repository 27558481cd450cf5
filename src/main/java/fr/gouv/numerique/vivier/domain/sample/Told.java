// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import java.util.Set;

/**
 * Something written, and the skills that it names.
 *
 * @param text may be empty
 * @param skills their codes
 */
record Told(String text, Set<String> skills) {

    static final Told NOTHING = new Told("", Set.of());

    Told {
        skills = Set.copyOf(skills);
    }
}
