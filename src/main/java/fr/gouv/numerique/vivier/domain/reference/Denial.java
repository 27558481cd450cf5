// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells names of skills that a text denies: « pas de Java », « aucune expérience en Java ou PHP »,
 * « Java : non », « Java, je ne connais pas ». A denial reaches to the end of its clause, at most a
 * few words far, and over « et », « ou » and commas only as long as skills alone follow. A level is
 * no denial (« débutant », « pas expert »), nor is no longer doing something.
 */
final class Denial {
    private static final int REACH = 7;

    private static final Set<String> WITH_WORD = Set.of("sans", "manque", "faute", "zero");
    private static final Set<String> EXCEPT = Set.of("sauf", "hormis", "excepte", "hors");
    private static final Set<String> NONE_AT_ALL =
            Set.of("aucun", "aucune", "neant", "zero", "jamais", "non", "pas");

    private static final Set<String> CUES =
            Set.of(
                    "pas", "jamais", "aucun", "aucune", "ni", "non", "neant", "sans", "manque",
                    "faute", "zero", "sauf", "hormis", "excepte", "hors");

    /** « un pas vers le cloud », « plus que jamais ». */
    private static final Set<String> NO_CUE_AFTER =
            Set.of(
                    "un",
                    "premier",
                    "le",
                    "au",
                    "ce",
                    "chaque",
                    "grand",
                    "petit",
                    "pourquoi",
                    "que",
                    "hesite",
                    "hesiterai",
                    "hesitons",
                    "doute",
                    "recule");

    /** What may stand between « sans » and the skill. */
    private static final Set<String> KNOWING =
            Set.of(
                    "connaitre",
                    "connaissance",
                    "connaissances",
                    "experience",
                    "maitrise",
                    "maitriser",
                    "competence",
                    "competences",
                    "notion",
                    "notions",
                    "pratique",
                    "pratiquer",
                    "utiliser",
                    "utilisation",
                    "formation",
                    "savoir",
                    "base",
                    "bases");

    private static final Set<String> SMALL =
            Set.of(
                    "de", "d", "du", "des", "en", "le", "la", "l", "les", "sur", "avec", "a", "au",
                    "aux", "dans", "langage", "ni", "ou", "et");

    private static final Set<String> LINKS = Set.of("et", "ou", "ni");

    /** The clause ends, or the denial turns out to be none. */
    private static final Set<String> ENDS =
            Set.of(
                    // Another clause.
                    "mais",
                    "cependant",
                    "toutefois",
                    "pourtant",
                    "revanche",
                    "contre",
                    "plutot",
                    "car",
                    "donc",
                    "puis",
                    "puisque",
                    "parce",
                    "lorsque",
                    "quand",
                    "si",
                    "alors",
                    "depuis",
                    "afin",
                    "qui",
                    "dont",
                    "je",
                    "j",
                    "nous",
                    "on",
                    // « pas seulement », « pas que ».
                    "que",
                    "qu",
                    "seulement",
                    "uniquement",
                    "exclusivement",
                    "simplement",
                    "juste",
                    // « pas de souci », « pas mal », « aucun doute ».
                    "peur",
                    "mal",
                    "probleme",
                    "problemes",
                    "souci",
                    "soucis",
                    "difficulte",
                    "difficultes",
                    "hesitation",
                    "doute",
                    "moins",
                    "loin",
                    "oublier",
                    "compter",
                    "parler",
                    // Of how much, which is a level.
                    "expert",
                    "experte",
                    "experts",
                    "expertise",
                    "specialiste",
                    "specialistes",
                    "senior",
                    "confirme",
                    "confirmee",
                    "certifie",
                    "certifiee",
                    "parfaitement",
                    "totalement",
                    "completement",
                    "entierement",
                    "forcement",
                    "tres",
                    "toujours",
                    "souvent",
                    "beaucoup",
                    "assez",
                    "trop",
                    "regulierement");

    /** « Java, je ne connais pas ». */
    private static final Set<String> KNOW =
            Set.of(
                    "connais",
                    "connait",
                    "connaissons",
                    "maitrise",
                    "maitrisons",
                    "pratique",
                    "pratiquons",
                    "utilise",
                    "utilisons",
                    "sais",
                    "savons");

    private static final Set<String> SUBJECTS = Set.of("je", "on", "nous");

    /** What may follow the denial of a topic and leave it one. */
    private static final Set<String> AT_ALL = Set.of("du", "tout", "encore", "vraiment");

    private static final Set<String> NEEDED =
            Set.of(
                    "requis",
                    "requise",
                    "requises",
                    "necessaire",
                    "necessaires",
                    "exige",
                    "exigee",
                    "exiges",
                    "exigees",
                    "obligatoire",
                    "obligatoires",
                    "indispensable",
                    "maitrise",
                    "maitrisee",
                    "maitrises",
                    "connu",
                    "connue",
                    "demande",
                    "demandee",
                    "attendu",
                    "attendue",
                    "prevu",
                    "prevue",
                    "utile",
                    "mon",
                    "ma");

    private final String text;
    private final List<TextToken> tokens;
    private final int[] nameAt;

    private Denial(String text, List<TextToken> tokens, List<FoundName> found) {
        this.text = text;
        this.tokens = tokens;
        nameAt = new int[tokens.size()];
        for (FoundName name : found) {
            nameAt[name.first()] = name.end();
        }
    }

    /** The names that are not denied. */
    static List<FoundName> without(String text, List<TextToken> tokens, List<FoundName> found) {
        return tokens.stream().anyMatch(token -> CUES.contains(token.key()))
                ? new Denial(text, tokens, found).affirmed(found)
                : found;
    }

    private List<FoundName> affirmed(List<FoundName> found) {
        boolean[] denied = deniedBefore();
        List<FoundName> affirmed = new ArrayList<>();
        for (FoundName name : found) {
            if (!denied[name.first()] && !isDeniedAfter(name.end())) {
                affirmed.add(name);
            }
        }
        return affirmed;
    }

    private boolean[] deniedBefore() {
        boolean[] denied = new boolean[tokens.size()];
        int left = 0;
        for (int i = 0; i < tokens.size(); i++) {
            left = goesOn(i, left) ? left - 1 : 0;
            if (nameAt[i] > 0) {
                denied[i] = left > 0;
                left = left > 0 ? REACH : 0;
                i = nameAt[i] - 1;
            } else if (EXCEPT.contains(key(i))) {
                left = left == 0 && isName(afterSmall(i + 1, false)) ? REACH : 0;
            } else if (isCue(i)) {
                left = REACH;
            } else if (ENDS.contains(key(i))) {
                left = 0;
            }
        }
        return denied;
    }

    /** Whether a denial that holds before this token still holds at it. */
    private boolean goesOn(int token, int left) {
        if (left <= 1 || token == 0) {
            return left > 1;
        }
        String between = between(token);
        if (isStop(between) || (between.indexOf(':') >= 0 && !isName(afterSmall(token, true)))) {
            return false;
        }
        if (between.indexOf(',') >= 0) {
            return key(token).equals("ni") || isClosedList(token);
        }
        return !LINKS.contains(key(token)) || isName(afterSmall(token, true));
    }

    /** « Java, PHP ou Python » from the first comma: skills alone, and a word before the last. */
    private boolean isClosedList(int from) {
        boolean closed = false;
        int at = from;
        while (at < tokens.size()) {
            int name = afterSmall(at, true);
            if (!isName(name)) {
                return false;
            }
            for (int i = at; i < name; i++) {
                closed |= LINKS.contains(key(i));
            }
            at = nameAt[name];
            boolean ends = at == tokens.size() || isStop(between(at));
            if (ends || closed) {
                return closed;
            }
        }
        return false;
    }

    private boolean isCue(int token) {
        String word = key(token);
        String before = token == 0 ? "" : key(token - 1);
        return switch (word) {
            case "ni", "aucun", "aucune" -> true;
            case "pas" ->
                    !NO_CUE_AFTER.contains(before) && !key(token + 1).equals("a") && !isStep(token);
            case "jamais" -> !NO_CUE_AFTER.contains(before);
            default -> WITH_WORD.contains(word) && isWithoutKnowing(word, token);
        };
    }

    /** « pas à pas ». */
    private boolean isStep(int token) {
        return token > 1 && key(token - 1).equals("a") && key(token - 2).equals("pas");
    }

    private boolean isWithoutKnowing(String word, int token) {
        int next = afterSmall(token + 1, false);
        return next < tokens.size()
                && (KNOWING.contains(key(next)) || (word.equals("sans") && isName(next)));
    }

    /**
     * « Java : non », « Java (aucune pratique) », « Java pas du tout », « Java n’est pas requis ».
     */
    private boolean isDeniedAfter(int token) {
        if (token >= tokens.size()) {
            return false;
        }
        String between = between(token);
        if (isStop(between)) {
            return false;
        }
        if (isUnknownTopic(token)) {
            return true;
        }
        if (between.indexOf(',') >= 0) {
            return false;
        }
        boolean told = between.chars().anyMatch(c -> ":(=–—".indexOf(c) >= 0 || c == '-');
        String word = key(token);
        String next = key(token + 1);
        if (word.equals("non") || (told && NONE_AT_ALL.contains(word))) {
            return !ENDS.contains(next) && !ENDS.contains(key(token + 2)) && !next.equals("plus");
        }
        if (word.equals("pas")) {
            return next.equals("du") && key(token + 2).equals("tout");
        }
        boolean isNot =
                ((word.equals("n") && next.equals("est"))
                                || (word.equals("ne") && next.equals("sont")))
                        && key(token + 2).equals("pas");
        return isNot && (NEEDED.contains(key(token + 3)) || NEEDED.contains(key(token + 4)));
    }

    /** The topic before its denial, which has nothing else to deny: « Java, je ne connais pas ». */
    private boolean isUnknownTopic(int token) {
        boolean denies =
                SUBJECTS.contains(key(token))
                        && key(token + 1).equals("ne")
                        && KNOW.contains(key(token + 2))
                        && key(token + 3).equals("pas");
        int at = token + 4;
        while (denies && at < tokens.size() && AT_ALL.contains(key(at))) {
            at++;
        }
        return denies
                && (at >= tokens.size()
                        || isClauseEnd(between(at))
                        || LINKS.contains(key(at))
                        || key(at).equals("mais"));
    }

    private static boolean isClauseEnd(String between) {
        return isStop(between) || between.indexOf(',') >= 0;
    }

    private int afterSmall(int token, boolean links) {
        int at = token;
        while (at < tokens.size()
                && nameAt[at] == 0
                && SMALL.contains(key(at))
                && (links || !LINKS.contains(key(at)))) {
            at++;
        }
        return Math.min(at, tokens.size());
    }

    private boolean isName(int token) {
        return token < tokens.size() && nameAt[token] > 0;
    }

    private String key(int token) {
        return token < tokens.size() ? tokens.get(token).key() : "";
    }

    private String between(int token) {
        return text.substring(
                token == 0 ? 0 : tokens.get(token - 1).end(), tokens.get(token).start());
    }

    private static boolean isStop(String between) {
        for (int i = 0; i < between.length(); i++) {
            char c = between.charAt(i);
            boolean sentence = c == '.' && between.length() > 1;
            if (sentence || ";!?\n\r•…".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
