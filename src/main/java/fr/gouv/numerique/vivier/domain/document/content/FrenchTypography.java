// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.content;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The blanks and apostrophes of printed French, after the usage of the Imprimerie nationale, so
 * that whoever writes a text needs only the keys of a keyboard. Words are never changed.
 *
 * <p>Narrow no-break space before « ; ? ! » and inside guillemets, no-break space before the colon
 * and wherever a line must not end: after « n° », « art. », « L. », between a day and its month,
 * before a percent sign or « € ».
 */
public final class FrenchTypography {
    private static final String NARROW = "\u202F";
    private static final String NO_BREAK = "\u00A0";
    private static final String BLANK = "[ \u00A0\u202F]*";
    private static final String MONTH =
            "(?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre"
                    + "|décembre)\\b)";

    private static final String DIGITS = "0123456789";

    /**
     * Something to set right.
     *
     * @param signs one of these is in every text that the rule changes
     */
    private record Rule(String signs, Pattern pattern, String replacement) {
        static Rule of(String signs, String pattern, String replacement) {
            return new Rule(
                    signs, Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS), replacement);
        }

        String apply(String text) {
            // Most texts have none: looking for a sign is much quicker than trying the pattern.
            for (int i = 0; i < text.length(); i++) {
                if (signs.indexOf(text.charAt(i)) >= 0) {
                    return pattern.matcher(text).replaceAll(replacement);
                }
            }
            return text;
        }
    }

    /** In order: the later rules meet the blanks that the earlier ones have set. */
    private static final List<Rule> RULES =
            List.of(
                    Rule.of("'", "(?<=\\p{L})'(?=[\\p{L}«\"])", "’"),
                    Rule.of(".", "\\.\\.\\.", "…"),
                    Rule.of("«", "«" + BLANK, "«" + NARROW),
                    Rule.of("»", BLANK + "»", NARROW + "»"),
                    // A sign that follows a blank is French; one without is part of something else.
                    Rule.of(";?!", "[ \u00A0\u202F]+([;?!])", NARROW + "$1"),
                    Rule.of(":", "[ \u00A0\u202F]+:(?![/)])", NO_BREAK + ":"),
                    Rule.of("%€", "(?<=\\d)[ \u00A0]([%€])", NO_BREAK + "$1"),
                    Rule.of(DIGITS, "(?<=\\d)[ \u00A0](?=\\d{3}\\b)", NARROW),
                    Rule.of("°.M", "\\b(n°|art\\.|L\\.|R\\.|D\\.|M\\.|Mme|p\\.) ", "$1" + NO_BREAK),
                    Rule.of(
                            DIGITS,
                            "(?i)\\b(articles?|annexe|page|paragraphe|version) (?=\\d)",
                            "$1" + NO_BREAK),
                    Rule.of(DIGITS, "(?<=\\d) (?=(?:bis|ter|quater)\\b)", NO_BREAK),
                    Rule.of(DIGITS, "\\b(1er|\\d{1,2}) " + MONTH, "$1" + NO_BREAK),
                    Rule.of("–—", " ([–—]) ", NO_BREAK + "$1 "));

    private FrenchTypography() {}

    /** The same words, well spaced. An address or a link, which has no blank, stays as it is. */
    public static String tidy(String text) {
        if (text.indexOf(' ') < 0 && (text.indexOf('@') >= 0 || text.contains("://"))) {
            return text;
        }
        String tidy = text;
        for (Rule rule : RULES) {
            tidy = rule.apply(tidy);
        }
        return tidy;
    }
}
