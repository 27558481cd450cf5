// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that pages write as names or numbers. Source: HTML 4.01, section 24; names that
 * answers to a form never hold, such as mathematical signs, stay as written.
 */
final class HtmlEntities {
    private static final Pattern ENTITY =
            Pattern.compile(
                    "&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,9}));?");

    /** Names of the characters from 160 to 255, in order. */
    private static final String LATIN =
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg"
                    + " plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12"
                    + " frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave"
                    + " Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc"
                    + " Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave"
                    + " aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave"
                    + " iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash"
                    + " ugrave uacute ucirc uuml yacute thorn yuml";

    private static final int LATIN_START = 160;
    private static final Map<String, String> NAMES = names();

    private HtmlEntities() {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        int character = LATIN_START;
        for (String name : LATIN.split(" ", -1)) {
            names.put(name, Character.toString(character++));
        }
        names.putAll(
                Map.of(
                        "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "euro", "€",
                        "OElig", "Œ", "oelig", "œ", "Yuml", "Ÿ", "hellip", "…"));
        names.putAll(
                Map.of(
                        "rsquo", "’", "lsquo", "‘", "sbquo", "‚", "ldquo", "“", "rdquo", "”",
                        "bdquo", "„", "ndash", "–", "mdash", "—", "bull", "•", "trade", "™"));
        names.putAll(
                Map.of(
                        "lsaquo", "‹", "rsaquo", "›", "thinsp", "\u2009", "ensp", "\u2002", "emsp",
                        "\u2003", "scaron", "š", "Scaron", "Š", "rarr", "→", "larr", "←", "ne",
                        "≠"));
        return Map.copyOf(names);
    }

    /** The text with its characters in place of their names. */
    static String decoded(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(MatchResult found) {
        if (found.group(3) != null) {
            return NAMES.getOrDefault(found.group(3), found.group());
        }
        int code =
                found.group(1) != null
                        ? Integer.parseInt(found.group(1))
                        : Integer.parseInt(found.group(2), 16);
        return Character.isValidCodePoint(code) && code > 0
                ? Character.toString(code)
                : found.group();
    }
}
