// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * What all the bytes of a text file tell, found in one pass: most are looked at eight at a time.
 * Apostrophes are the same byte in every encoding but UTF-16.
 */
final class TextBytes {
    private static final int BUFFER = 1 << 16;
    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long APOSTROPHES = ONES * '\'';

    /** As signed bytes, like those that they are compared with. */
    private static final byte FIRST_OF_TWO = (byte) 0xC2;

    private static final byte LAST_OF_TWO = (byte) 0xDF;
    private static final byte LAST_THAT_FOLLOWS = (byte) 0xBF;

    private boolean utf8 = true;
    private boolean alwaysDoubled = true;
    private boolean anyApostrophe;
    private boolean oddRun;
    private boolean inRun;

    /** How many bytes the character still lacks, and between what the next one has to be. */
    private int lacking;

    private int least = 0x80;
    private int most = 0xBF;

    private TextBytes() {}

    static TextBytes of(FileContent content) throws IOException {
        TextBytes bytes = new TextBytes();
        byte[] buffer = new byte[BUFFER];
        try (InputStream stream = content.stream()) {
            int read = stream.read(buffer);
            while (read >= 0 && (bytes.utf8 || bytes.alwaysDoubled)) {
                bytes.look(buffer, read);
                read = stream.read(buffer);
            }
        }
        bytes.utf8 &= bytes.lacking == 0;
        bytes.endRun();
        return bytes;
    }

    /** Whether every byte can be UTF-8; other encodings nearly never can. */
    boolean areUtf8() {
        return utf8;
    }

    /** Whether every run of apostrophes has an even length, and there is at least one. */
    boolean haveDoubledApostrophes() {
        return anyApostrophe && alwaysDoubled;
    }

    private void look(byte[] bytes, int length) {
        int place = 0;
        while (place < length) {
            if (lacking == 0 && !inRun) {
                place = plainEnd(bytes, place, length);
                if (place == length) {
                    return;
                }
            }
            look(bytes[place++]);
        }
    }

    /**
     * The next byte from here that has to be looked at by itself: neither ASCII, nor an accented
     * letter of two bytes, nor, for all that, an apostrophe.
     */
    private static int plainEnd(byte[] bytes, int from, int length) {
        int place = from;
        while (place + Long.BYTES <= length) {
            long eight = (long) EIGHT.get(bytes, place);
            // « Others » has a zero byte where an apostrophe is: it borrows from its high bit.
            long others = eight ^ APOSTROPHES;
            long marked = (eight | ((others - ONES) & ~others)) & HIGH_BITS;
            if (marked == 0) {
                place += Long.BYTES;
            } else {
                // The lowest is a byte that is meant; those above may have been borrowed from.
                place += Long.numberOfTrailingZeros(marked) / Byte.SIZE;
                if (!isPair(bytes, place, length)) {
                    return place;
                }
                place += 2;
            }
        }
        while (place < length && bytes[place] >= 0 && bytes[place] != '\'') {
            place++;
        }
        return place;
    }

    private static boolean isPair(byte[] bytes, int place, int length) {
        return place + 1 < length
                && bytes[place] >= FIRST_OF_TWO
                && bytes[place] <= LAST_OF_TWO
                && bytes[place + 1] <= LAST_THAT_FOLLOWS;
    }

    private void look(byte next) {
        if (next == '\'') {
            anyApostrophe = true;
            inRun = true;
            oddRun = !oddRun;
        } else if (inRun) {
            endRun();
        }
        int unsigned = next & 0xFF;
        if (lacking > 0) {
            utf8 &= unsigned >= least && unsigned <= most;
            lacking--;
            least = 0x80;
            most = 0xBF;
        } else if (unsigned >= 0x80) {
            begin(unsigned);
        }
        if (!utf8) {
            lacking = 0;
        }
    }

    private void endRun() {
        alwaysDoubled &= !oddRun;
        oddRun = false;
        inRun = false;
    }

    /** The first byte of a character of several (The Unicode Standard, table 3-7). */
    private void begin(int first) {
        utf8 &= first >= 0xC2 && first <= 0xF4;
        lacking = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        switch (first) {
            case 0xE0 -> least = 0xA0;
            case 0xED -> most = 0x9F;
            case 0xF0 -> least = 0x90;
            case 0xF4 -> most = 0x8F;
            default -> {}
        }
    }
}
