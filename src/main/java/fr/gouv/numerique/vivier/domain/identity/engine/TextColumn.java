// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity.engine;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * One field of all records, folded for comparison: lower case, no accents, signs or blanks. Kept as
 * bytes in one array, with a hash that stands for equality.
 */
public final class TextColumn {
    final byte[] bytes;
    final int[] start;
    final long[] hash;

    private TextColumn(byte[] bytes, int[] start, long[] hash) {
        this.bytes = bytes;
        this.start = start;
        this.hash = hash;
    }

    /**
     * Reads the texts of so many records.
     *
     * @param texts by number of the record; an empty text is a value that is missing
     */
    public static TextColumn of(int size, IntFunction<String> texts) {
        byte[] bytes = new byte[Math.max(64, size * 12)];
        int[] start = new int[size + 1];
        long[] hash = new long[size];
        int end = 0;
        for (int row = 0; row < size; row++) {
            String text = texts.apply(row);
            if (end + Folding.bound(text) > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, end + Folding.bound(text)));
            }
            int begin = end;
            end = Folding.write(text, bytes, end);
            start[row + 1] = end;
            hash[row] = Hash.of(bytes, begin, end);
        }
        return new TextColumn(bytes, start, hash);
    }

    /** How many records. */
    public int size() {
        return hash.length;
    }

    public boolean isMissing(int row) {
        return hash[row] == 0;
    }

    /** Whether two records have equal values; two missing ones are equal. */
    public boolean same(int a, int b) {
        return hash[a] == hash[b];
    }

    /** Whether both have a value and it is the same, in this column and another. */
    public boolean meets(int a, TextColumn other, int b) {
        return hash[a] != 0 && hash[a] == other.hash[b];
    }

    /**
     * Whether one value begins with the whole of the other, which has at least so many letters and
     * does not end within a number.
     */
    public boolean begins(int a, int b, int least) {
        int shorter = Math.min(length(a), length(b));
        if (shorter < least) {
            return false;
        }
        for (int i = 0; i < shorter; i++) {
            if (bytes[start[a] + i] != bytes[start[b] + i]) {
                return false;
            }
        }
        int longer = length(a) > shorter ? a : b;
        return length(longer) == shorter
                || !(isDigit(bytes[start[longer] + shorter - 1])
                        && isDigit(bytes[start[longer] + shorter]));
    }

    /** Whether both have the same digits in the same order. */
    public boolean sameDigits(int a, int b) {
        int i = start[a];
        int j = start[b];
        while (true) {
            while (i < start[a + 1] && !isDigit(bytes[i])) {
                i++;
            }
            while (j < start[b + 1] && !isDigit(bytes[j])) {
                j++;
            }
            if (i == start[a + 1] || j == start[b + 1]) {
                return i == start[a + 1] && j == start[b + 1];
            }
            if (bytes[i++] != bytes[j++]) {
                return false;
            }
        }
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }

    /** How many letters and digits. */
    public int length(int row) {
        return start[row + 1] - start[row];
    }
}
