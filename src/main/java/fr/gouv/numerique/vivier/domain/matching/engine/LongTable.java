// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import java.util.Arrays;

/** Points by key, for keys of which only few of the possible ones are met. Not thread-safe. */
final class LongTable {
    /** No points are this many. */
    static final int NONE = Integer.MIN_VALUE;

    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private long[] keys = new long[256];
    private int[] values = new int[256];
    private int shift = 64 - 8;
    private int size;

    LongTable() {
        Arrays.fill(values, NONE);
    }

    int get(long key) {
        int place = (int) ((key * SPREAD) >>> shift);
        while (true) {
            int value = values[place];
            if (keys[place] == key || value == NONE) {
                return value;
            }
            place = (place + 1) & (keys.length - 1);
        }
    }

    /** Adds a key that is not there. */
    void put(long key, int value) {
        if (++size * 2 > keys.length) {
            grow();
        }
        insert(key, value);
    }

    private void insert(long key, int value) {
        int place = (int) ((key * SPREAD) >>> shift);
        while (values[place] != NONE) {
            place = (place + 1) & (keys.length - 1);
        }
        keys[place] = key;
        values[place] = value;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        Arrays.fill(values, NONE);
        shift--;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != NONE) {
                insert(oldKeys[i], oldValues[i]);
            }
        }
    }
}
