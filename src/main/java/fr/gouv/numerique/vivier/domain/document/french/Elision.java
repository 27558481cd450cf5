// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.french;

import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether « le », « la » and « de » lose their vowel before a word: they do before a vowel and a
 * mute h. An acronym counts by how it is said: « l’ANSSI », but « le SGDSN », as usage has it.
 */
final class Elision {
    /** Of words without accents, as they are compared. */
    private static final Pattern VOWEL = Pattern.compile("^[aeiouœæ].*");

    /** « L’yeuse », but « le yaourt »: y before a consonant alone is a vowel. */
    private static final Pattern VOWEL_Y = Pattern.compile("^y[^aeiou].*");

    /** Words that begin with a vowel and take no elision. */
    private static final Set<String> NEVER = Set.of("onze", "onzieme", "oui", "uhlan", "ululement");

    /** An h aspiré forbids elision; these are the beginnings of such words met in names. */
    private static final Set<String> ASPIRATED =
            Set.of(
                    "haut",
                    "haute",
                    "hauts",
                    "hautes",
                    "hauteur",
                    "hauteurs",
                    "haye",
                    "havre",
                    "hall",
                    "halle",
                    "halles",
                    "halte",
                    "hameau",
                    "hameaux",
                    "handicap",
                    "hangar",
                    "hackathon",
                    "haras",
                    "harcelement",
                    "hardware",
                    "hasard",
                    "hausse",
                    "haie",
                    "hierarchie",
                    "hors",
                    "huit",
                    "huitieme",
                    "hub",
                    "hublot",
                    "halage",
                    "hollande",
                    "hongrie",
                    "honte",
                    "houille",
                    "housse",
                    "huche",
                    "hussard",
                    "heros",
                    "heurt",
                    "hcere",
                    "hceres",
                    "hcsp",
                    "hcfdc",
                    "has",
                    "hatvp",
                    "hlm",
                    "hotline",
                    "html",
                    "http",
                    "hanse",
                    "harki",
                    "harnais",
                    "hernie",
                    "hobby",
                    "hockey",
                    "holding");

    /** First names and others of people with a mute h; other names with h are left whole. */
    private static final Set<String> MUTE_NAMES =
            Set.of(
                    "helene",
                    "helena",
                    "helie",
                    "heloise",
                    "henri",
                    "henriette",
                    "henry",
                    "hermine",
                    "herve",
                    "hilaire",
                    "hippolyte",
                    "honore",
                    "honorine",
                    "horace",
                    "hortense",
                    "hubert",
                    "huguette",
                    "hugo",
                    "hugues",
                    "hyacinthe",
                    "hadrien",
                    "harmonie",
                    "hilda",
                    "hector");

    private Elision() {}

    /** Before a common noun or the name of a body. */
    static boolean before(String words) {
        if (!Character.isLetter(words.codePointAt(0))) {
            return false;
        }
        String first = firstWord(words);
        if (first.startsWith("h")) {
            return !ASPIRATED.contains(first) && !isAcronym(words);
        }
        return isVowel(first);
    }

    /** Before the name of a person or of a place. */
    static boolean beforeName(String words) {
        if (!Character.isLetter(words.codePointAt(0))) {
            return false;
        }
        String first = firstWord(words);
        return first.startsWith("h") ? MUTE_NAMES.contains(first) : isVowel(first);
    }

    private static boolean isVowel(String first) {
        return !NEVER.contains(first)
                && (VOWEL.matcher(first).matches() || VOWEL_Y.matcher(first).matches());
    }

    /** « DINUM », « DGFiP »: two capitals begin it. */
    static boolean isAcronym(String words) {
        return words.length() > 1
                && Character.isUpperCase(words.charAt(0))
                && Character.isUpperCase(words.charAt(1));
    }

    /** The first word, in small letters without accents; a hyphen ends it. */
    static String firstWord(String words) {
        String key = TextKey.of(words).toLowerCase(Locale.ROOT);
        int end = key.indexOf(' ');
        return end < 0 ? key : key.substring(0, end);
    }
}
