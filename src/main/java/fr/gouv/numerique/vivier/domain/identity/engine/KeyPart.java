// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity.engine;

/**
 * A part of a blocking key: what two values must share.
 *
 * @param column whose value
 * @param code the whole value, its sound, or its beginning
 * @param length of the beginning
 */
public record KeyPart(String column, Code code, int length) {

    /** What of the value counts. */
    public enum Code {
        WHOLE,
        /** Its first consonants by class, as in Soundex, whatever the first letter's spelling. */
        SOUND,
        BEGINNING,
        ENDING,
        /** Its letters or digits in alphabetical order: the same after letters changed places. */
        LETTERS
    }

    private static final String CLASSES = "01230120022455012623010202";
    private static final int SOUNDS = 4;

    public static KeyPart whole(String column) {
        return new KeyPart(column, Code.WHOLE, 0);
    }

    public static KeyPart sound(String column) {
        return new KeyPart(column, Code.SOUND, 0);
    }

    public static KeyPart beginning(String column, int length) {
        return new KeyPart(column, Code.BEGINNING, length);
    }

    public static KeyPart ending(String column, int length) {
        return new KeyPart(column, Code.ENDING, length);
    }

    public static KeyPart letters(String column) {
        return new KeyPart(column, Code.LETTERS, 0);
    }

    /** The code of one value, 0 when it is missing. */
    long of(TextColumn values, int row) {
        if (values.isMissing(row)) {
            return 0;
        }
        int from = values.start[row];
        int to = values.start[row + 1];
        return switch (code) {
            case WHOLE -> values.hash[row];
            case SOUND -> sound(values.bytes, from, to);
            case BEGINNING -> Hash.of(values.bytes, from, Math.min(to, from + length));
            case ENDING -> Hash.of(values.bytes, Math.max(from, to - length), to);
            case LETTERS -> letters(values.bytes, from, to);
        };
    }

    private static long sound(byte[] text, int from, int to) {
        long code = 1;
        int sounds = 0;
        int before = -1;
        for (int i = from; i < to && sounds < SOUNDS; i++) {
            int c = text[i];
            int sound = c >= 'a' && c <= 'z' ? CLASSES.charAt(c - 'a') - '0' : 7;
            if ((sound != 0 && sound != before) || i == from) {
                code = code * 8 + sound;
                sounds++;
            }
            if (c != 'h' && c != 'w') {
                before = sound;
            }
        }
        return Hash.mix(code);
    }

    private static long letters(byte[] text, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += Hash.mix(text[i] + 1L);
        }
        return Hash.both(sum, 1);
    }
}
