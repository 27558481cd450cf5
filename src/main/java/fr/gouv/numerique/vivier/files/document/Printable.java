// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import java.text.Normalizer;

/**
 * Writes a text with the characters that the typeface has, where another character means the same:
 * accents in one piece, office bullets, unusual blanks and dashes. Anything else is left as it is,
 * to be found missing.
 */
final class Printable {
    private Printable() {}

    static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder printable = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            switch (c) {
                // Marks that nobody sees and that would be drawn, or missing.
                case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\uFE0F' -> {}
                case '\t', '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' ->
                        printable.append(' ');
                case '\u2000',
                        '\u2001',
                        '\u2002',
                        '\u2003',
                        '\u2004',
                        '\u2005',
                        '\u2006',
                        '\u2008' ->
                        printable.append(' ');
                // Bullets of office fonts, and the ticked box of office forms.
                case '\uF0B7', '\uF0A7', '\u2043' -> printable.append('•');
                case '\u2612' -> printable.append('☑');
                default -> {
                    if (!Character.isISOControl(c)) {
                        printable.append(c);
                    }
                }
            }
        }
        return printable.toString();
    }

    /** The text as it is drawn: signs with one shape are drawn as the plain one, to be found. */
    static String drawn(String text) {
        return text.replace('\u00A0', ' ').replace('\u2011', '-');
    }
}
