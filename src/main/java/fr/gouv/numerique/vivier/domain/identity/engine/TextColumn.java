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

    boolean isMissing(int row) {
        return hash[row] == 0;
    }

    boolean same(int a, int b) {
        return hash[a] == hash[b];
    }

    int length(int row) {
        return start[row + 1] - start[row];
    }
}
