// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity.engine;

import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.nio.charset.StandardCharsets;

/**
 * Writes texts as bytes to compare: lower case, without accents, signs or blanks. What is neither
 * Latin letter nor digit keeps its UTF-8 bytes.
 */
final class Folding {
    private static final int TABLE = 0x250;
    private static final int VIETNAMESE = 0x1E00;
    private static final int VIETNAMESE_END = 0x1F00;

    private static final byte[][] LATIN = table(0, TABLE);
    private static final byte[][] LATIN_ADDITIONAL = table(VIETNAMESE, VIETNAMESE_END);

    private Folding() {}

    private static byte[][] table(int from, int to) {
        byte[][] table = new byte[to - from][];
        for (int c = from; c < to; c++) {
            table[c - from] =
                    TextKey.of(String.valueOf((char) c))
                            .replaceAll("[^\\p{L}\\p{N}]", "")
                            .getBytes(StandardCharsets.UTF_8);
        }
        return table;
    }

    /** At most this many bytes for a text. */
    static int bound(String text) {
        return 4 * text.length();
    }

    /** Writes the folded text from this place on and says where it ends. */
    static int write(String text, byte[] into, int at) {
        int end = at;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < TABLE) {
                byte[] folded = LATIN[c];
                if (folded.length == 1) {
                    into[end++] = folded[0];
                } else {
                    end = append(folded, into, end);
                }
            } else if (c >= VIETNAMESE && c < VIETNAMESE_END) {
                end = append(LATIN_ADDITIONAL[c - VIETNAMESE], into, end);
            } else if (Character.isLetterOrDigit(c)) {
                byte[] bytes = TextKey.of(String.valueOf(c)).getBytes(StandardCharsets.UTF_8);
                end = append(bytes, into, end);
            }
        }
        return end;
    }

    private static int append(byte[] folded, byte[] into, int at) {
        System.arraycopy(folded, 0, into, at, folded.length);
        return at + folded.length;
    }
}
