// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds skills in words, by label and synonym, on whole tokens only: « R » is never found inside «
 * Rennes », nor « IA » inside « IAM ». Of several names that begin at the same word the longest
 * wins, so that « étude d’opportunité » is not read as « étude ». Other forms of the same words
 * count, and so do typing errors ({@link NameIndex}); what is denied does not ({@link Denial}).
 *
 * <p>Immutable and thread-safe.
 */
public final class SkillRecogniser {
    /** After these a verb follows (« j’ai »), never the name of a skill. */
    private static final Set<String> ELIDED_PRONOUNS = Set.of("j", "m", "t", "s", "n", "c");

    private final NameIndex names;

    SkillRecogniser(List<Skill> skills, Set<String> taught, Set<String> existing) {
        names = new NameIndex(skills, taught, existing);
    }

    /** Finds one name only, in all its forms but without typing errors. */
    public static SkillRecogniser ofOneName(String name, String code) {
        Skill skill = new Skill(code, "", name, name, List.of());
        return new SkillRecogniser(List.of(skill), Set.of(), Set.of());
    }

    /** The skills that running text names, in order; a skill named twice is listed twice. */
    public List<SkillMention> inText(String text) {
        List<TextToken> tokens = TextToken.of(text);
        List<FoundName> found = find(text, tokens);
        List<SkillMention> mentions = new ArrayList<>(found.size());
        for (FoundName name : found.isEmpty() ? found : Denial.without(text, tokens, found)) {
            mentions.add(
                    new SkillMention(
                            name.code(),
                            text.substring(
                                    tokens.get(name.first()).start(),
                                    tokens.get(name.end() - 1).end()),
                            name.match(),
                            name.name()));
        }
        return mentions;
    }

    /**
     * The skills of a list of keywords. A keyword that stands alone between separators may be
     * written in any case: « ia, java ».
     */
    public List<SkillMention> inKeywords(String keywords) {
        List<SkillMention> found = new ArrayList<>();
        for (String part : keywords(keywords)) {
            whole(part).ifPresentOrElse(found::add, () -> found.addAll(inText(part)));
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
        return whole(words).map(SkillMention::code);
    }

    /** Whether the keyword speaks of a skill, be it to deny it. */
    public boolean isAbout(String keyword) {
        return whole(keyword).isPresent() || !find(keyword, TextToken.of(keyword)).isEmpty();
    }

    /** Why these words, kept from a text or a keyword, were read as this skill. */
    public Optional<SkillMention> why(String code, String words) {
        Optional<SkillMention> whole = whole(words).filter(known -> known.code().equals(code));
        return whole.isPresent()
                ? whole
                : inText(words).stream().filter(known -> known.code().equals(code)).findFirst();
    }

    private Optional<SkillMention> whole(String words) {
        NameTrie.Node node = names.exact();
        for (TextToken token : TextToken.of(words)) {
            NameTrie.Node next = node.after(token.key());
            if (next == node) {
                return Optional.empty();
            }
            node = next;
        }
        NameTrie.Name name = node.name();
        return name.code().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SkillMention(
                                name.code(),
                                words,
                                name.taught() ? NameMatch.TAUGHT : NameMatch.EXACT,
                                name.spelt()));
    }

    private List<FoundName> find(String text, List<TextToken> tokens) {
        List<FoundName> found = new ArrayList<>();
        @Nullable String[] meant = new String[tokens.size()];
        int at = 0;
        while (at < tokens.size()) {
            FoundName exact = exactName(text, tokens, meant, at);
            FoundName other = otherForm(text, tokens, meant, at);
            boolean longer = other.end() > exact.end() && !cutsName(text, tokens, meant, other);
            FoundName best = longer ? other : exact;
            if (best.end() > at) {
                found.add(best);
            }
            at = Math.max(at + 1, best.end());
        }
        return found;
    }

    /** « exercices de crise cyber » is about « crise cyber », not about « cyber ». */
    private boolean cutsName(
            String text, List<TextToken> tokens, @Nullable String[] meant, FoundName form) {
        for (int i = form.first() + 1; i < form.end(); i++) {
            FoundName inside = exactName(text, tokens, meant, i);
            if (inside.end() > form.end() && inside.match() != NameMatch.MISTYPED) {
                return true;
            }
        }
        return false;
    }

    /** The longest name that begins at this token, as it is spelt or nearly so. */
    private FoundName exactName(
            String text, List<TextToken> tokens, @Nullable String[] meant, int start) {
        NameTrie.Node node = names.exact();
        FoundName best = FoundName.none(start);
        boolean mistyped = false;
        for (int i = start; i < tokens.size(); i++) {
            String key = tokens.get(i).key();
            NameTrie.Node next = node.after(key);
            if (next == node) {
                String word = names.meant(key, meant, i);
                next = node.after(word);
                mistyped = true;
                if (word.equals(key) || next == node) {
                    break;
                }
            }
            node = next;
            NameTrie.Name name = node.name();
            if (!name.code().isEmpty() && isSpeltRight(text, tokens, start, i, name)) {
                NameMatch match = name.taught() ? NameMatch.TAUGHT : NameMatch.EXACT;
                best = FoundName.of(start, i + 1, name, mistyped ? NameMatch.MISTYPED : match);
            }
        }
        return best;
    }

    /** The longest name that begins at this token in another form. */
    private FoundName otherForm(
            String text, List<TextToken> tokens, @Nullable String[] meant, int start) {
        String key = names.meant(tokens.get(start).key(), meant, start);
        boolean mistyped = !key.equals(tokens.get(start).key());
        FoundName best = FoundName.none(start);
        if (!names.mayBegin(key)) {
            return best;
        }
        NameTrie.Name single = names.single(key);
        if (!single.code().isEmpty()) {
            best = FoundName.of(start, start + 1, single, match(mistyped));
        }
        NameTrie.Node node = names.phrases();
        NameTrie.Node next = node.after(FrenchStems.head(key));
        for (int i = start; next != node; ) {
            node = next;
            NameTrie.Name name = node.name();
            if (!name.code().isEmpty()) {
                best = FoundName.of(start, i + 1, name, match(mistyped));
            }
            i = NameIndex.nextWord(text, tokens, i);
            if (i >= tokens.size()) {
                break;
            }
            String word = names.meant(tokens.get(i).key(), meant, i);
            mistyped |= !word.equals(tokens.get(i).key());
            next = node.after(FrenchStems.light(word));
        }
        return best;
    }

    private static NameMatch match(boolean mistyped) {
        return mistyped ? NameMatch.MISTYPED : NameMatch.INFLECTED;
    }

    private static boolean isSpeltRight(
            String text, List<TextToken> tokens, int first, int last, NameTrie.Name name) {
        if (name.exactly().isEmpty()) {
            return true;
        }
        TextToken token = tokens.get(last);
        boolean afterPronoun =
                first > 0
                        && ELIDED_PRONOUNS.contains(tokens.get(first - 1).key())
                        && tokens.get(first - 1).end() + 1 == token.start();
        return !afterPronoun && text.substring(token.start(), token.end()).equals(name.exactly());
    }
}
