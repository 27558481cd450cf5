// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that XML cannot hold are written {@code _x000D_} in workbooks (ECMA-376, part 1,
 * 22.9.2.19), and an underscore that would be mistaken for such a sign {@code _x005F_}.
 */
final class EscapedText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    static String plain(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escaped = ESCAPED.matcher(text);
        return escaped.replaceAll(
                found ->
                        Matcher.quoteReplacement(
                                Character.toString(Integer.parseInt(found.group(1), 16))));
    }
}
