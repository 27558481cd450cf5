// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/**
 * The texts of a workbook, as bytes in blocks: a survey has a million different ones, which as
 * strings would take three times the room. Blocks are kept as they are up to a third of the heap,
 * and deflated beyond it; the texts that come back again and again stand in the first blocks.
 */
final class SharedStringTable {
    private static final int BLOCK = 1 << 16;
    private static final int PLACES = 1 << 13;

    /** What an object, its header and the reference to it take besides its bytes. */
    private static final int OVERHEAD = 64;

    private final long plainRoom;
    private final long room;
    private final List<int[]> places = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private byte[] filling = new byte[BLOCK];
    private int filled;
    private int size;
    private long taken;

    /** A table for the heap of this program. */
    SharedStringTable() {
        this(Runtime.getRuntime().maxMemory() / 3, Runtime.getRuntime().maxMemory() / 5 * 3);
    }

    /**
     * @param plainRoom bytes beyond which texts are deflated
     * @param room bytes that may be taken in all
     */
    SharedStringTable(long plainRoom, long room) {
        this.plainRoom = plainRoom;
        this.room = room;
    }

    int size() {
        return size;
    }

    /** Bytes of memory taken. */
    long taken() {
        return taken;
    }

    /**
     * Adds a text after the others.
     *
     * @throws TooManyTexts when they do not fit into the memory there is
     */
    void add(XmlText text) throws TooManyTexts {
        int length = text.length();
        int needed = length + lengthSize(length);
        if (filled + needed > filling.length) {
            close(needed);
        }
        if (size % PLACES == 0) {
            places.add(new int[PLACES]);
            take(PLACES * Integer.BYTES);
        }
        places.get(size / PLACES)[size % PLACES] = blocks.size() << 16 | filled;
        size++;
        int rest = length;
        while (rest > 0x7F) {
            filling[filled++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        filling[filled++] = (byte) rest;
        text.copyTo(filling, filled);
        filled += length;
    }

    private static int lengthSize(int length) {
        return length < 1 << 7 ? 1 : (38 - Integer.numberOfLeadingZeros(length)) / 7;
    }

    private void close(int needed) throws TooManyTexts {
        if (filled > 0) {
            byte[] content = filled == filling.length ? filling : Arrays.copyOf(filling, filled);
            byte[] kept = taken < plainRoom ? content : smaller(content);
            Block block = new Block(kept, content.length);
            blocks.add(block);
            take(block.content.length + OVERHEAD);
        }
        if (blocks.size() >= 1 << 16) {
            throw new TooManyTexts();
        }
        // A text longer than a block has one of its own.
        filling = new byte[Math.max(BLOCK, needed)];
        filled = 0;
    }

    private void take(int bytes) throws TooManyTexts {
        taken += bytes;
        if (taken > room) {
            throw new TooManyTexts();
        }
    }

    private static byte[] smaller(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 2);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream stream = new DeflaterOutputStream(bytes, deflater)) {
            stream.write(content);
        } catch (IOException e) {
            throw new IllegalStateException("memory can be written to", e);
        } finally {
            deflater.end();
        }
        return bytes.size() < content.length ? bytes.toByteArray() : content;
    }

    /** Gives texts back. One for each reading: it keeps the blocks that it had to inflate last. */
    final class Reader {
        private static final int KEPT = 32;

        private final int[] numbers = new int[KEPT];
        private final byte[] @Nullable [] inflated = new byte[KEPT][];

        /**
         * The text at this place.
         *
         * @param index from 0, below {@link #size}
         */
        String text(int index) throws XmlDamage {
            int place = places.get(index / PLACES)[index % PLACES];
            byte[] block = block(place >>> 16);
            int next = place & 0xFFFF;
            int length = 0;
            int shift = 0;
            byte part;
            do {
                part = block[next++];
                length |= (part & 0x7F) << shift;
                shift += 7;
            } while (part < 0);
            return XmlText.string(block, next, length);
        }

        private byte[] block(int number) {
            if (number == blocks.size()) {
                return filling;
            }
            Block block = blocks.get(number);
            if (block.content.length == block.length) {
                return block.content;
            }
            int slot = number % KEPT;
            byte[] known = inflated[slot];
            if (known != null && numbers[slot] == number) {
                return known;
            }
            byte[] fresh = block.inflated();
            inflated[slot] = fresh;
            numbers[slot] = number;
            return fresh;
        }
    }

    /** Some texts, deflated when the content is shorter than the length. */
    private static final class Block {
        private final byte[] content;
        private final int length;

        Block(byte[] content, int length) {
            this.content = content;
            this.length = length;
        }

        byte[] inflated() {
            byte[] bytes = new byte[length];
            Inflater inflater = new Inflater();
            try {
                inflater.setInput(content);
                inflater.inflate(bytes);
                return bytes;
            } catch (DataFormatException e) {
                throw new IllegalStateException("what was deflated here can be inflated", e);
            } finally {
                inflater.end();
            }
        }
    }
}
