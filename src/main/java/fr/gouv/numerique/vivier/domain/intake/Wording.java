// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A question reduced to the words that carry its meaning, to be compared with another: without
 * small words, with one word for those that mean the same on a form, and with a mistake of typing
 * forgiven in longer words.
 *
 * @param words in the order in which they stand
 * @param isMisspelt whether a word had to be guessed
 */
record Wording(Set<String> words, boolean isMisspelt) {
    /** What likeness a guessed word leaves. */
    private static final double GUESSED = 0.95;

    /** From this length on a word is known with one letter wrong. */
    private static final int LONG = 5;

    private static final Set<String> SMALL =
            Set.of(
                    ("votre vos le la les l de des du d un une en et ou a au aux sur pour par ce"
                                    + " cet cette que qui quel quelle quels quelles est sont s il vous"
                                    + " avec dans champ obligatoire facultatif merci indiquer"
                                    + " renseigner preciser svp numero")
                            .split(" "));

    private static final Map<String, String> SAME = same();

    Wording {
        words = Set.copyOf(words);
    }

    static Wording of(String label) {
        Set<String> words = new LinkedHashSet<>();
        boolean misspelt = false;
        String text = " " + TextKey.of(label) + " ";
        for (Map.Entry<String, String> phrase : SAME.entrySet()) {
            text = text.replace(" " + phrase.getKey() + " ", " " + phrase.getValue() + " ");
        }
        for (String word : text.strip().split(" ", -1)) {
            if (!SMALL.contains(word) && !word.isEmpty()) {
                String meant = synonym(word);
                words.add(meant);
                misspelt |= !meant.equals(word);
            }
        }
        return new Wording(words, misspelt);
    }

    /** A word that is misspelt still means what it should have been. */
    private static String synonym(String word) {
        if (word.length() > LONG) {
            for (Map.Entry<String, String> known : SAME.entrySet()) {
                if (isNear(known.getKey(), word)) {
                    return known.getValue();
                }
            }
        }
        return word;
    }

    /** Dice's coefficient: twice the common words over all words, 0 to 1. */
    double likeness(Wording other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return 0;
        }
        long common = words.stream().filter(other::has).count();
        double shared = 2.0 * common / (words.size() + other.words.size());
        return isMisspelt == other.isMisspelt ? shared : shared * GUESSED;
    }

    /** No likeness is above this: the shorter may at most be within the longer. */
    double mostLikeness(Wording other) {
        int shorter = Math.min(words.size(), other.words.size());
        return shorter == 0 ? 0 : 2.0 * shorter / (words.size() + other.words.size());
    }

    private boolean has(String word) {
        if (words.contains(word)) {
            return true;
        }
        for (String mine : words) {
            if (isNear(mine, word)) {
                return true;
            }
        }
        return false;
    }

    /** One letter added, dropped, changed, or two neighbours swapped; or only an ending s or x. */
    private static boolean isNear(String one, String other) {
        if (Math.min(one.length(), other.length()) < LONG
                || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        if (start == shorter) {
            return true;
        }
        String mine = one.substring(start);
        String its = other.substring(start);
        return mine.substring(1).equals(its.substring(1))
                || mine.substring(1).equals(its)
                || mine.equals(its.substring(1))
                || isSwapped(mine, its);
    }

    private static boolean isSwapped(String one, String other) {
        return one.length() == other.length()
                && one.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }

    /** Longer phrases first, so that « adresse mail » is not taken for a mere « mail ». */
    private static Map<String, String> same() {
        Map<String, String> same = new HashMap<>();
        for (String[] row : ShippedFile.rows("words.csv", 2)) {
            for (String other : row[1].split("\\|", -1)) {
                same.put(other, row[0]);
            }
        }
        Map<String, String> ordered = new LinkedHashMap<>();
        same.keySet().stream()
                .sorted(
                        Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                .forEach(phrase -> ordered.put(phrase, same.get(phrase)));
        return ordered;
    }
}
