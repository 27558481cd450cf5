// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.search.engine;

/** Sets of small numbers, one bit each, as long as there are records. */
final class Bits {
    private Bits() {}

    static long[] none(int size) {
        return new long[(size + Long.SIZE - 1) / Long.SIZE];
    }

    static void set(long[] bits, int number) {
        bits[number >> 6] |= 1L << number;
    }

    static boolean has(long[] bits, int number) {
        return ((bits[number >> 6] >> number) & 1) != 0;
    }

    static void or(long[] into, long[] other) {
        for (int i = 0; i < into.length; i++) {
            into[i] |= other[i];
        }
    }

    static void and(long[] into, long[] other) {
        for (int i = 0; i < into.length; i++) {
            into[i] &= other[i];
        }
    }

    static void andNot(long[] into, long[] other) {
        for (int i = 0; i < into.length; i++) {
            into[i] &= ~other[i];
        }
    }

    static int count(long[] bits) {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }
}
