// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds skills in words, by label and synonym, on whole tokens only: « R » is never found inside «
 * Rennes », nor « IA » inside « IAM ». Of several names that begin at the same word the longest
 * wins, so that « étude d’opportunité » is not read as « étude ».
 *
 * <p>Immutable and thread-safe.
 */
public final class SkillRecogniser {
    /** Up to this length a name that is one token is an acronym. */
    private static final int ACRONYM_LENGTH = 3;

    /** Acronyms of three letters that are also French words: found in capitals only. */
    private static final Set<String> ALSO_WORDS =
            Set.of("nas", "rag", "roi", "sae", "sam", "san", "sas", "soc", "tal");

    /** After these a verb follows (« j’ai »), never the name of a skill. */
    private static final Set<String> ELIDED_PRONOUNS = Set.of("j", "m", "t", "s", "n", "c");

    private final Node root = new Node();

    SkillRecogniser(List<Skill> skills) {
        for (Skill skill : skills) {
            add(skill.french(), skill.code());
        }
        for (Skill skill : skills) {
            skill.synonyms().forEach(synonym -> add(synonym, skill.code()));
        }
    }

    /** Finds one name only, by the same rules. */
    public static SkillRecogniser ofOneName(String name, String code) {
        return new SkillRecogniser(List.of(new Skill(code, "", name, name, List.of())));
    }

    private void add(String name, String code) {
        List<Token> tokens = tokens(name);
        if (tokens.isEmpty()) {
            return;
        }
        Node node = root;
        for (Token token : tokens) {
            node = node.next.computeIfAbsent(token.key, _ -> new Node());
        }
        if (node.code.isEmpty()) {
            node.code = code;
            node.exactly = tokens.size() == 1 ? exactSpelling(tokens.getFirst().key, name) : "";
        }
    }

    /** The only spelling accepted in running text, or empty when case does not matter. */
    private static String exactSpelling(String key, String name) {
        boolean ambiguous = key.length() < ACRONYM_LENGTH || ALSO_WORDS.contains(key);
        return key.length() <= ACRONYM_LENGTH && ambiguous ? name : "";
    }

    /** The skills that running text names, in order; a skill named twice is listed twice. */
    public List<SkillMention> inText(String text) {
        return find(text);
    }

    /**
     * The skills of a list of keywords. A keyword that stands alone between separators may be
     * written in any case: « ia, java ».
     */
    public List<SkillMention> inKeywords(String keywords) {
        List<SkillMention> found = new ArrayList<>();
        for (String part : keywords(keywords)) {
            inName(part)
                    .ifPresentOrElse(
                            code -> found.add(new SkillMention(code, part)),
                            () -> found.addAll(find(part)));
        }
        return found;
    }

    /** The keywords of a list of them, blank ones left out. */
    public static List<String> keywords(String list) {
        return Arrays.stream(list.split("[,;\\n\\r|]+", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The skill that these words name as a whole, whatever their case. */
    public Optional<String> inName(String words) {
        Node node = root;
        for (Token token : tokens(words)) {
            node = node.next.get(token.key);
            if (node == null) {
                return Optional.empty();
            }
        }
        return node.code.isEmpty() ? Optional.empty() : Optional.of(node.code);
    }

    private List<SkillMention> find(String text) {
        List<Token> tokens = tokens(text);
        List<SkillMention> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int end = longestName(text, tokens, at, found);
            at = end > at ? end : at + 1;
        }
        return found;
    }

    /** Adds the longest name that begins at this token; gives the token after it. */
    private int longestName(String text, List<Token> tokens, int start, List<SkillMention> found) {
        Node node = root;
        int end = start;
        String code = "";
        for (int i = start; i < tokens.size(); i++) {
            node = node.next.get(tokens.get(i).key);
            if (node == null) {
                break;
            }
            if (!node.code.isEmpty() && isSpeltRight(text, tokens, start, i, node)) {
                end = i + 1;
                code = node.code;
            }
        }
        if (end > start) {
            String words = text.substring(tokens.get(start).start, tokens.get(end - 1).end);
            found.add(new SkillMention(code, words));
        }
        return end;
    }

    private static boolean isSpeltRight(
            String text, List<Token> tokens, int first, int last, Node node) {
        if (node.exactly.isEmpty()) {
            return true;
        }
        Token token = tokens.get(last);
        boolean afterPronoun =
                first > 0
                        && ELIDED_PRONOUNS.contains(tokens.get(first - 1).key)
                        && tokens.get(first - 1).end + 1 == token.start;
        return !afterPronoun && text.substring(token.start, token.end).equals(node.exactly);
    }

    private record Token(String key, int start, int end) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private String code = "";
        private String exactly = "";
    }

    /** Runs of letters and digits, with the signs that belong to a name: « C++ », « C# ». */
    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!isNameCharacter(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && isNameCharacter(text.charAt(i))) {
                i++;
            }
            while (i < text.length() && (text.charAt(i) == '+' || text.charAt(i) == '#')) {
                i++;
            }
            String key = TextKey.fold(text.substring(start, i));
            tokens.add(new Token(key, start, i));
        }
        return tokens;
    }

    /** Combining marks belong to their letter, whichever way the file spells an accent. */
    private static boolean isNameCharacter(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
