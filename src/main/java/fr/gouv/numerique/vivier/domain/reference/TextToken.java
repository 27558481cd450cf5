// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text.
 *
 * @param key without case and accents
 * @param start its first character
 * @param end the character after it
 */
record TextToken(String key, int start, int end) {

    /** Runs of letters and digits, with the signs that belong to a name: « C++ », « C# ». */
    static List<TextToken> of(String text) {
        List<TextToken> tokens = new ArrayList<>();
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
            tokens.add(new TextToken(TextKey.fold(text.substring(start, i)), start, i));
        }
        return tokens;
    }

    /** Combining marks belong to their letter, whichever way the file spells an accent. */
    private static boolean isNameCharacter(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
