// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of many texts in little room: bytes one after the other, and where each begins. */
final class TextTable {
    private static final int BLOCK_BITS = 20;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int MOST_BLOCKS = 128;
    private static final int LENGTH_BYTES = 3;
    private static final int BYTE = 8;

    private final List<byte[]> blocks = new ArrayList<>();
    private int used = BLOCK;
    private int[] places = new int[1024];
    private int size;

    /**
     * Adds a text at the end.
     *
     * @throws FileContent.TooLargeException when there is no more room
     */
    void add(String text) throws FileContent.TooLargeException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int needed = bytes.length + LENGTH_BYTES;
        if (used + needed > BLOCK) {
            if (needed > BLOCK || blocks.size() == MOST_BLOCKS) {
                throw new FileContent.TooLargeException();
            }
            blocks.add(new byte[BLOCK]);
            used = 0;
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, size + size / 2);
        }
        places[size++] = (blocks.size() - 1) << BLOCK_BITS | used;
        byte[] block = blocks.getLast();
        for (int i = 0; i < LENGTH_BYTES; i++) {
            block[used++] = (byte) (bytes.length >> (i * BYTE));
        }
        System.arraycopy(bytes, 0, block, used, bytes.length);
        used += bytes.length;
    }

    int size() {
        return size;
    }

    /** The text at this place, from 0; empty beyond the end. */
    String get(int index) {
        if (index < 0 || index >= size) {
            return "";
        }
        byte[] block = blocks.get(places[index] >>> BLOCK_BITS);
        int at = places[index] & (BLOCK - 1);
        int length = 0;
        for (int i = 0; i < LENGTH_BYTES; i++) {
            length |= (block[at++] & 0xFF) << (i * BYTE);
        }
        return new String(block, at, length, StandardCharsets.UTF_8);
    }
}
