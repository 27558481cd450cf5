// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.Set;

/** What a cell says in a column that ticks one answer. */
enum Tick {
    YES,
    NO,
    /** Words of its own, such as those after « Autre ». */
    WORDS;

    private static final Set<String> YES_WORDS =
            Set.of(
                    "oui",
                    "o",
                    "yes",
                    "y",
                    "x",
                    "1",
                    "true",
                    "vrai",
                    "on",
                    "coche",
                    "checked",
                    "selected",
                    "selectionne");
    private static final Set<String> NO_WORDS =
            Set.of(
                    "",
                    "non",
                    "no",
                    "n",
                    "0",
                    "false",
                    "faux",
                    "off",
                    "non coche",
                    "unchecked",
                    "not selected",
                    "non selectionne",
                    "n a");

    static Tick read(Cell cell, String option) {
        String key = TextKey.of(cell.shown());
        if (YES_WORDS.contains(key) || key.equals(TextKey.of(option))) {
            return YES;
        }
        return NO_WORDS.contains(key) ? NO : WORDS;
    }
}
