// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Records put in blocks that share a key, pass by pass. Each pair of records that shares a block is
 * visited once, however many blocks it shares.
 *
 * <p>A pass is one array of sorted 64-bit words: the upper bits of a key above the number of a
 * record. A block of more than {@link #LARGEST} records is divided by the pass's refiners; if it
 * still is too large, into pieces, and the pairs that are not visited for it are counted.
 */
final class Blocks {
    static final int LARGEST = 100;

    private final List<BlockingPass> passes;
    private final int size;
    private final int width;

    /** The keys of record {@code r} are {@code keys[r * width …]}, 0 for none. */
    private final long[] keys;

    private final int[] firstSlot;
    private final List<long[]> sorted;
    private final AtomicLong leftOut = new AtomicLong();

    /** Is shown each pair once, the lower number first. */
    @FunctionalInterface
    interface PairVisitor {
        void visit(int a, int b);
    }

    Blocks(RecordSet records, List<BlockingPass> passes, Parallel parallel) {
        this.passes = passes;
        this.size = records.size();
        firstSlot = new int[passes.size() + 1];
        for (int pass = 0; pass < passes.size(); pass++) {
            firstSlot[pass + 1] = firstSlot[pass] + passes.get(pass).alternatives().size();
        }
        width = firstSlot[passes.size()];
        keys = new long[Math.multiplyExact(size, width)];
        List<Callable<long[]>> work = new ArrayList<>();
        for (int i = 0; i < passes.size(); i++) {
            int pass = i;
            work.add(() -> sort(records, pass));
        }
        sorted = parallel.all(work);
    }

    /** How many pairs of too large blocks were not visited for them, other passes aside. */
    long leftOut() {
        return leftOut.get();
    }

    int passes() {
        return passes.size();
    }

    private long[] sort(RecordSet records, int pass) {
        int slots = firstSlot[pass + 1] - firstSlot[pass];
        long[] words = new long[size * slots];
        int count = 0;
        int bits = bits(slots);
        for (int slot = 0; slot < slots; slot++) {
            List<KeyPart> parts = passes.get(pass).alternatives().get(slot);
            TextColumn[] columns = columns(records, parts);
            for (int row = 0; row < size; row++) {
                long key = key(parts, columns, row);
                int at = row * width + firstSlot[pass] + slot;
                if (key != 0 && !repeats(at, slot, key)) {
                    keys[at] = key;
                    words[count++] = word(key, bits, slot * size + row);
                }
            }
        }
        long[] used = Arrays.copyOf(words, count);
        Arrays.sort(used);
        refine(records, pass, used, bits);
        return used;
    }

    /** Whether an earlier alternative of this record came to the same key. */
    private boolean repeats(int at, int slot, long key) {
        for (int back = 1; back <= slot; back++) {
            if (keys[at - back] == key) {
                return true;
            }
        }
        return false;
    }

    private static TextColumn[] columns(RecordSet records, List<KeyPart> parts) {
        return parts.stream().map(part -> records.column(part.column())).toArray(TextColumn[]::new);
    }

    private static long key(List<KeyPart> parts, TextColumn[] columns, int row) {
        long key = 0;
        for (int i = 0; i < columns.length; i++) {
            long code = parts.get(i).of(columns[i], row);
            if (code == 0) {
                return 0;
            }
            key = Hash.both(key, code);
        }
        return key;
    }

    private int bits(int slots) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, size * slots - 1));
    }

    private static long word(long key, int bits, int entry) {
        return ((key >>> bits) << bits) | entry;
    }

    private static int end(long[] words, int from, int bits) {
        long key = words[from] >>> bits;
        int to = from + 1;
        while (to < words.length && (words[to] >>> bits) == key) {
            to++;
        }
        return to;
    }

    private void refine(RecordSet records, int pass, long[] words, int bits) {
        List<KeyPart> refiners = passes.get(pass).refiners();
        TextColumn[] columns = columns(records, refiners);
        boolean divided = false;
        for (int from = 0; from < words.length; ) {
            int to = end(words, from, bits);
            if (to - from > LARGEST) {
                divide(pass, words, from, to, refiners, columns, 0);
                divided = true;
            }
            from = to;
        }
        if (divided) {
            Arrays.sort(words);
        }
    }

    private void divide(
            int pass,
            long[] words,
            int from,
            int to,
            List<KeyPart> refiners,
            TextColumn[] columns,
            int level) {
        int bits = bits(firstSlot[pass + 1] - firstSlot[pass]);
        long mask = (1L << bits) - 1;
        if (level == refiners.size()) {
            cut(pass, words, from, to);
            return;
        }
        for (int i = from; i < to; i++) {
            int entry = (int) (words[i] & mask);
            int at = at(pass, entry);
            long code = refiners.get(level).of(columns[level], entry % size);
            keys[at] = Hash.both(keys[at], code);
            words[i] = word(keys[at], bits, entry);
        }
        Arrays.sort(words, from, to);
        for (int begin = from; begin < to; ) {
            int end = Math.min(to, end(words, begin, bits));
            if (end - begin > LARGEST) {
                divide(pass, words, begin, end, refiners, columns, level + 1);
            }
            begin = end;
        }
    }

    /** Into pieces, by number: the values at hand tell these records no further apart. */
    private void cut(int pass, long[] words, int from, int to) {
        int bits = bits(firstSlot[pass + 1] - firstSlot[pass]);
        long mask = (1L << bits) - 1;
        int pieces = (to - from + LARGEST - 1) / LARGEST;
        long pairs = (long) (to - from) * (to - from - 1) / 2;
        for (int piece = 0; piece < pieces; piece++) {
            int begin = from + (int) ((long) (to - from) * piece / pieces);
            int end = from + (int) ((long) (to - from) * (piece + 1) / pieces);
            pairs -= (long) (end - begin) * (end - begin - 1) / 2;
            for (int i = begin; i < end; i++) {
                int entry = (int) (words[i] & mask);
                int at = at(pass, entry);
                keys[at] = Hash.both(keys[at], piece);
                words[i] = word(keys[at], bits, entry);
            }
        }
        leftOut.addAndGet(pairs);
    }

    private int at(int pass, int entry) {
        return entry % size * width + firstSlot[pass] + entry / size;
    }

    /** Shows the pairs of the blocks that begin in this part of a pass. */
    void visit(int pass, int part, int parts, PairVisitor visitor) {
        long[] words = sorted.get(pass);
        int bits = bits(firstSlot[pass + 1] - firstSlot[pass]);
        long mask = (1L << bits) - 1;
        int limit = (int) ((long) words.length * (part + 1) / parts);
        int from = begin(words, (int) ((long) words.length * part / parts), bits);
        while (from < limit) {
            int to = end(words, from, bits);
            for (int i = from; i < to; i++) {
                int one = (int) (words[i] & mask) % size;
                for (int j = i + 1; j < to; j++) {
                    int other = (int) (words[j] & mask) % size;
                    int a = Math.min(one, other);
                    int b = Math.max(one, other);
                    if (a != b && isFirstShared(pass, a, b, words[i] >>> bits)) {
                        visitor.visit(a, b);
                    }
                }
            }
            from = to;
        }
    }

    /** A block that begins before a part belongs to the part before. */
    private static int begin(long[] words, int from, int bits) {
        int begin = from;
        while (begin > 0
                && begin < words.length
                && (words[begin] >>> bits) == (words[begin - 1] >>> bits)) {
            begin++;
        }
        return begin;
    }

    /** Whether this block is the first that both share. */
    private boolean isFirstShared(int pass, int a, int b, long block) {
        int bits = bits(firstSlot[pass + 1] - firstSlot[pass]);
        int rowA = a * width;
        int rowB = b * width;
        for (int p = 0; p <= pass; p++) {
            for (int i = firstSlot[p]; i < firstSlot[p + 1]; i++) {
                long key = keys[rowA + i];
                if (key == 0) {
                    continue;
                }
                for (int j = firstSlot[p]; j < firstSlot[p + 1]; j++) {
                    if (keys[rowB + j] == key) {
                        return p == pass && (key >>> bits) == block;
                    }
                }
            }
        }
        return false;
    }
}
