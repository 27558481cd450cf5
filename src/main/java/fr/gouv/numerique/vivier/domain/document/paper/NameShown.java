// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.paper;

import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How a profile names the person. Labels: {@code paper.name.<NAME>}. */
public enum NameShown {
    /** « C. K.-M. »: tells profiles apart without naming anybody. */
    INITIALS,
    FULL;

    /** The name of this person. */
    public String of(Talent talent) {
        return switch (this) {
            case FULL -> talent.fullName();
            case INITIALS ->
                    (initials(talent.firstName()) + " " + initials(talent.lastName())).strip();
        };
    }

    private static String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .map(
                        word ->
                                Arrays.stream(word.split("-"))
                                        .filter(part -> !part.isEmpty())
                                        .map(part -> initial(part) + ".")
                                        .collect(Collectors.joining("-")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String initial(String word) {
        return Character.toString(word.codePointAt(0)).toUpperCase(java.util.Locale.FRANCE);
    }
}
