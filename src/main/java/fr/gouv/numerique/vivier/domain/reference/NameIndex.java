// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import fr.gouv.numerique.vivier.domain.shared.TextKey;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of the skills, three times: as they are spelt, single words without plural and
 * feminine, and phrases by the stems of their words. Typing errors are looked for in shipped names
 * only: for those it is known which other words are near to them.
 */
final class NameIndex {
    /** Up to this length a name that is one token is an acronym. */
    private static final int ACRONYM_LENGTH = 3;

    /** Shorter words have no other forms than their own. */
    private static final int LEAST_SINGLE = 6;

    /** A phrase with a shorter word in it has no other forms than its own. */
    private static final int LEAST_IN_PHRASE = 3;

    /** Acronyms of three letters that are also French words: found in capitals only. */
    private static final Set<String> ALSO_WORDS =
            Set.of("nas", "rag", "roi", "sae", "sam", "san", "sas", "soc", "tal");

    /** Names whose other forms mean something else: « recettes et dépenses », « un certificat ». */
    private static final Set<String> ONE_FORM =
            Set.of(
                    "certificats",
                    "conseil",
                    "evaluation",
                    "exploitation",
                    "formation",
                    "illustration",
                    "indicateurs",
                    "master",
                    "methodes",
                    "motion",
                    "performance",
                    "python",
                    "recette",
                    "sondages",
                    "sprint",
                    "versement");

    private static final Set<String> LINKS =
            Set.of("a", "au", "aux", "d", "de", "des", "du", "l", "la", "le", "les");

    private static final int OPENINGS = 128;

    private static final NameTrie.Name NONE = new NameTrie.Name("", "", "", false);

    private final NameTrie exact = new NameTrie();
    private final NameTrie phrases = new NameTrie();
    private final Map<String, NameTrie.Name> singles = new HashMap<>();
    private final Set<String> contested = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final BitSet openings = new BitSet();
    private final TypingErrors errors;

    /**
     * For these skills.
     *
     * @param taught keys of the names that a coordinator taught
     * @param existing words that are near to those of names and mean something else
     */
    NameIndex(List<Skill> skills, Set<String> taught, Set<String> existing) {
        Set<String> shipped = new HashSet<>();
        for (Skill skill : skills) {
            add(skill.french(), skill.code(), taught, shipped, true);
        }
        for (Skill skill : skills) {
            for (String synonym : skill.synonyms()) {
                add(synonym, skill.code(), taught, shipped, false);
            }
        }
        FrenchStems.irregular().forEach(word -> openings.set(opening(word)));
        errors = new TypingErrors(existing.isEmpty() ? Set.of() : shipped, existing);
    }

    private void add(
            String spelt, String code, Set<String> taught, Set<String> shipped, boolean label) {
        List<String> words = TextToken.of(spelt).stream().map(TextToken::key).toList();
        if (words.isEmpty()) {
            return;
        }
        boolean own = taught.contains(TextKey.of(spelt));
        String exactly = words.size() == 1 ? exactSpelling(words.getFirst(), spelt) : "";
        NameTrie.Name name = new NameTrie.Name(code, spelt, exactly, own);
        exact.add(words, name);
        known.addAll(words);
        if (!own) {
            shipped.addAll(words);
        }
        if (words.size() == 1) {
            addSingle(words.getFirst(), name, label || !isProper(spelt));
        } else {
            addPhrase(words, name);
        }
    }

    /** The only spelling accepted in running text, or empty when case does not matter. */
    private static String exactSpelling(String key, String name) {
        boolean ambiguous = key.length() < ACRONYM_LENGTH || ALSO_WORDS.contains(key);
        return key.length() <= ACRONYM_LENGTH && ambiguous ? name : "";
    }

    /** A synonym that begins with a capital is the name of a product, which has no plural. */
    private static boolean isProper(String spelt) {
        return Character.isUpperCase(spelt.codePointAt(0));
    }

    private void addSingle(String word, NameTrie.Name name, boolean inflects) {
        if (!inflects
                || word.length() < LEAST_SINGLE
                || ONE_FORM.contains(word)
                || !word.chars().allMatch(Character::isLetter)) {
            return;
        }
        String stem = FrenchStems.light(word);
        openings.set(opening(word));
        NameTrie.Name other = singles.putIfAbsent(stem, name);
        if (other != null && !other.code().equals(name.code())) {
            contested.add(stem);
        }
    }

    private void addPhrase(List<String> words, NameTrie.Name name) {
        List<String> stems = new ArrayList<>();
        for (String word : words) {
            if (!LINKS.contains(word)) {
                stems.add(stems.isEmpty() ? FrenchStems.head(word) : FrenchStems.light(word));
            }
        }
        boolean fit =
                stems.size() > 1
                        && !LINKS.contains(words.getFirst())
                        && stems.stream().allMatch(stem -> stem.length() >= LEAST_IN_PHRASE);
        if (fit) {
            openings.set(opening(words.getFirst()));
            phrases.addUnlessContested(stems, name);
        }
    }

    NameTrie.Node exact() {
        return exact.root();
    }

    NameTrie.Node phrases() {
        return phrases.root();
    }

    /** Whether a name may begin with another form of this word: quickly told for most words. */
    boolean mayBegin(String word) {
        return openings.get(opening(word));
    }

    /** No stem changes the first three letters of a word that is not irregular. */
    private static int opening(String word) {
        if (word.length() < LEAST_IN_PHRASE) {
            return 0;
        }
        int two = word.charAt(0) % OPENINGS * OPENINGS + word.charAt(1) % OPENINGS;
        return two * OPENINGS + word.charAt(2) % OPENINGS;
    }

    /** The name of one word of which this is another form; its code is empty if there is none. */
    NameTrie.Name single(String word) {
        if (word.length() < LEAST_SINGLE) {
            return NONE;
        }
        String stem = FrenchStems.light(word);
        return contested.contains(stem) ? NONE : singles.getOrDefault(stem, NONE);
    }

    /**
     * The word that was meant, itself unless it is a typing error.
     *
     * @param meant what was found out before about the tokens of this text
     */
    String meant(String key, @Nullable String[] meant, int token) {
        String before = meant[token];
        if (before != null) {
            return before;
        }
        String word = key;
        if (key.length() >= TypingErrors.LEAST_LETTERS && !known.contains(key)) {
            String found = errors.meant(key);
            word = found.isEmpty() ? key : found;
        }
        meant[token] = word;
        return word;
    }

    /**
     * The next word of the same phrase, small ones passed over; beyond the text if none is left.
     */
    static int nextWord(String text, List<TextToken> tokens, int from) {
        int next = from + 1;
        while (next < tokens.size() && isBound(text, tokens, next)) {
            if (!LINKS.contains(tokens.get(next).key())) {
                return next;
            }
            next++;
        }
        return tokens.size();
    }

    private static boolean isBound(String text, List<TextToken> tokens, int token) {
        for (int i = tokens.get(token - 1).end(); i < tokens.get(token).start(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || !(Character.isSpaceChar(c) || "'’-‑".indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }
}
