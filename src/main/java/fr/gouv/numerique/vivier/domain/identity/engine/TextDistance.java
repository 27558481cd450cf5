// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity.engine;

/**
 * How far apart two texts are: Jaro-Winkler likeness and optimal string alignment distance, both
 * over bits of one machine word. Of longer texts the first 64 bytes are compared. Not thread-safe:
 * it keeps its scratch space.
 *
 * <p>The likeness follows Winkler 1990 (prefix of at most 4, scale 0.1); the distance is Hyyrö's
 * bit-parallel form (2003) of the edit distance with transpositions of neighbours.
 */
public final class TextDistance {
    private static final int WORD = 64;
    private static final int PREFIX = 4;
    private static final double PREFIX_SCALE = 0.1;

    private final long[] places = new long[256];

    /**
     * From 0 (nothing in common) to 1 (the same); two empty texts are the same. Jaro's pairing of
     * letters can depend on which text comes first, so that is settled here.
     */
    public double jaroWinkler(TextColumn left, int a, TextColumn right, int b) {
        int length = left.length(a);
        int size = right.length(b);
        boolean turned = length > size || (length == size && left.hash[a] > right.hash[b]);
        return turned
                ? jaroWinkler(right.bytes, right.start[b], size, left.bytes, left.start[a], length)
                : jaroWinkler(left.bytes, left.start[a], length, right.bytes, right.start[b], size);
    }

    /** Letters put in, left out, replaced, or changing places with their neighbour. */
    public int edits(TextColumn left, int a, TextColumn right, int b) {
        return edits(
                left.bytes,
                left.start[a],
                left.length(a),
                right.bytes,
                right.start[b],
                right.length(b));
    }

    double jaroWinkler(byte[] left, int from, int length, byte[] right, int start, int size) {
        int m = Math.min(length, WORD);
        int n = Math.min(size, WORD);
        if (m == 0 || n == 0) {
            return m == n ? 1 : 0;
        }
        int window = Math.max(0, Math.max(m, n) / 2 - 1);
        for (int i = 0; i < m; i++) {
            places[left[from + i] & 0xFF] |= 1L << i;
        }
        long taken = 0;
        long hits = 0;
        for (int j = 0; j < n; j++) {
            long near = ones(j + window + 1) & ~ones(j - window);
            long free = places[right[start + j] & 0xFF] & near & ~taken;
            if (free != 0) {
                taken |= free & -free;
                hits |= 1L << j;
            }
        }
        clear(left, from, m);
        int common = Long.bitCount(taken);
        if (common == 0) {
            return 0;
        }
        int moved = 0;
        long leftRest = taken;
        for (long rest = hits; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(leftRest);
            int j = Long.numberOfTrailingZeros(rest);
            leftRest &= leftRest - 1;
            if (left[from + i] != right[start + j]) {
                moved++;
            }
        }
        double c = common;
        int halves = moved / 2;
        double jaro = (c / m + c / n + (c - halves) / c) / 3;
        int prefix = 0;
        int most = Math.min(PREFIX, Math.min(m, n));
        while (prefix < most && left[from + prefix] == right[start + prefix]) {
            prefix++;
        }
        return jaro + prefix * PREFIX_SCALE * (1 - jaro);
    }

    int edits(byte[] left, int from, int length, byte[] right, int start, int size) {
        int m = Math.min(length, WORD);
        int n = Math.min(size, WORD);
        if (m == 0) {
            return n;
        }
        for (int i = 0; i < m; i++) {
            places[left[from + i] & 0xFF] |= 1L << i;
        }
        long last = 1L << (m - 1);
        long up = -1L;
        long down = 0;
        long zero = 0;
        long before = 0;
        int distance = m;
        for (int j = 0; j < n; j++) {
            long match = places[right[start + j] & 0xFF];
            long swapped = ((~zero & match) << 1) & before;
            zero = (((match & up) + up) ^ up) | match | down | swapped;
            long right1 = down | ~(zero | up);
            long left1 = zero & up;
            if ((right1 & last) != 0) {
                distance++;
            } else if ((left1 & last) != 0) {
                distance--;
            }
            right1 = (right1 << 1) | 1;
            left1 <<= 1;
            up = left1 | ~(zero | right1);
            down = right1 & zero;
            before = match;
        }
        clear(left, from, m);
        return distance;
    }

    private void clear(byte[] text, int from, int length) {
        for (int i = 0; i < length; i++) {
            places[text[from + i] & 0xFF] = 0;
        }
    }

    /** The lowest bits set, as many as asked for. */
    private static long ones(int count) {
        if (count <= 0) {
            return 0;
        }
        return count >= WORD ? -1L : (1L << count) - 1;
    }
}
