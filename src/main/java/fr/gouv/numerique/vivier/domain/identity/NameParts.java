// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The parts of a name. « DUPONT épouse Le Goff » has two, Dupont and Le Goff; « de La Tour » has
 * one, whose core is Tour; « Jean-Pierre » has two. Signs and accents do not matter.
 *
 * @param cores each part without its particles, as written
 */
record NameParts(List<String> cores) {
    private static final Set<String> PARTICLES =
            Set.of(
                    "de", "du", "des", "d", "la", "le", "les", "l", "van", "von", "der", "den",
                    "ter", "ben", "bin", "el", "al", "da", "di", "do", "dos", "das", "del", "della",
                    "saint", "sainte", "st", "ste", "mac", "mc", "o");

    /** Words between a name and the name by marriage. */
    private static final Set<String> CIVIL =
            Set.of("epouse", "épouse", "ep", "ép", "née", "nee", "né", "ne", "veuve", "vve", "ou");

    NameParts {
        cores = List.copyOf(cores);
    }

    static NameParts of(String name) {
        List<String> words = words(name);
        List<String> cores = new ArrayList<>(2);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT);
            boolean last = i == words.size() - 1;
            boolean skipped =
                    !last
                            && (PARTICLES.contains(word)
                                    || (CIVIL.contains(word) && !cores.isEmpty()));
            if (!skipped) {
                cores.add(words.get(i));
            }
        }
        return new NameParts(cores);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>(2);
        int begin = -1;
        for (int i = 0; i <= name.length(); i++) {
            boolean inside = i < name.length() && isOfAWord(name.charAt(i));
            if (inside && begin < 0) {
                begin = i;
            } else if (!inside && begin >= 0) {
                words.add(name.substring(begin, i));
                begin = -1;
            }
        }
        return words;
    }

    private static boolean isOfAWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    String first() {
        return cores.isEmpty() ? "" : cores.getFirst();
    }

    /** The last of several parts, else nothing. */
    String second() {
        return cores.size() < 2 ? "" : cores.getLast();
    }

    /** All parts in alphabetical order: the same for « Martin-Dupont » and « Dupont-Martin ». */
    String sorted() {
        if (cores.size() == 1) {
            return cores.getFirst();
        }
        return String.join(" ", cores.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList());
    }

    /** The first letter of each part. */
    String initials() {
        StringBuilder initials = new StringBuilder();
        cores.forEach(core -> initials.append(core.charAt(0)));
        return initials.toString();
    }
}
