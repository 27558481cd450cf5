// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity.engine;

/** 64-bit hashes, the same on every machine. 0 is kept for « nothing there ». */
final class Hash {
    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final long FACTOR = 0xD6E8FEB86659FD93L;

    private Hash() {}

    static long of(byte[] bytes, int from, int to) {
        if (from == to) {
            return 0;
        }
        long hash = SEED ^ (to - from);
        for (int i = from; i < to; i++) {
            hash = (hash ^ (bytes[i] & 0xFF)) * FACTOR;
            hash ^= hash >>> 32;
        }
        return some(mix(hash));
    }

    /** Spreads the bits. */
    static long mix(long value) {
        long mixed = value;
        mixed = (mixed ^ (mixed >>> 32)) * FACTOR;
        mixed = (mixed ^ (mixed >>> 32)) * FACTOR;
        return mixed ^ (mixed >>> 32);
    }

    /** Of two, where the order counts. */
    static long both(long first, long second) {
        return some(mix(first * 31 + second + SEED));
    }

    private static long some(long hash) {
        return hash == 0 ? 1 : hash;
    }
}
