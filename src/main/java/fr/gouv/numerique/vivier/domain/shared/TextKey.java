// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * The form under which two texts are compared: no case, no accents, one blank between words, and
 * every apostrophe, dash, no-break space or other sign taken as a blank. Never shown to anybody.
 */
public final class TextKey {
    private TextKey() {}

    /**
     * Letters that are folded the same whatever stands beside them; most texts have no other.
     * Apart, since not everybody who cleans texts folds any.
     */
    private static final class Latin {
        private static final int LETTERS = 0x250;
        private static final String[] FOLDED = new String[LETTERS];

        /** Those that are folded to one letter; 0 for the others. */
        private static final char[] LETTER = new char[LETTERS];

        static {
            Arrays.setAll(FOLDED, c -> foldAny(Character.toString(c)));
            for (int i = 0; i < LETTERS; i++) {
                LETTER[i] = FOLDED[i].length() == 1 ? FOLDED[i].charAt(0) : 0;
            }
        }
    }

    /** « Provence‑Alpes‑Côte d’Azur » and « provence alpes cote d'azur » give the same key. */
    public static String of(String text) {
        String plain = fold(text);
        StringBuilder key = new StringBuilder(plain.length());
        boolean blank = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '+' || c == '#') {
                if (blank && !key.isEmpty()) {
                    key.append(' ');
                }
                key.append(c);
                blank = false;
            } else {
                blank = true;
            }
        }
        return key.toString();
    }

    /** Lower case without accents; signs and blanks stay where they are. */
    public static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= Latin.LETTERS) {
                return foldAny(text);
            }
        }
        StringBuilder folded = new StringBuilder(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            char letter = Latin.LETTER[text.charAt(i)];
            if (letter == 0) {
                folded.append(Latin.FOLDED[text.charAt(i)]);
            } else {
                folded.append(letter);
            }
        }
        return folded.toString();
    }

    private static String foldAny(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            switch (c) {
                case 'œ', 'Œ' -> folded.append("oe");
                case 'æ', 'Æ' -> folded.append("ae");
                case 'ß' -> folded.append("ss");
                case 'ø', 'Ø' -> folded.append('o');
                case 'đ', 'Đ' -> folded.append('d');
                case 'ł', 'Ł' -> folded.append('l');
                case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> {}
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        folded.append(c);
                    }
                }
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * The text without marks that nobody sees: NUL, byte-order mark, zero width, blanks at both
     * ends.
     */
    public static String clean(String text) {
        int mark = 0;
        while (mark < text.length() && !isMark(text.charAt(mark))) {
            mark++;
        }
        if (mark == text.length()) {
            return text.strip();
        }
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, mark);
        for (int i = mark; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isMark(c)) {
                clean.append(c);
            } else if (c == '\u00A0') {
                clean.append(' ');
            }
        }
        return clean.toString().strip();
    }

    /** Whether nothing is left of the text when it is clean; found out at its first letter. */
    public static boolean isClear(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isMark(c) && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(char c) {
        return c == '\u00A0' || c == '\0' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }
}
