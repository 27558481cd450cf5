// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.french;

import java.util.List;

/** Lists within a sentence: « un, deux et trois ». */
public final class FrenchList {

    private FrenchList() {}

    public static String and(List<String> entries) {
        return join(entries, " et ");
    }

    public static String or(List<String> entries) {
        return join(entries, " ou ");
    }

    private static String join(List<String> entries, String last) {
        return entries.size() < 2
                ? String.join("", entries)
                : String.join(", ", entries.subList(0, entries.size() - 1))
                        + last
                        + entries.getLast();
    }
}
