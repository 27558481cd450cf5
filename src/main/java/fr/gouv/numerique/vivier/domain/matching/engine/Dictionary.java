// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers things in the order in which they are first met. It only grows, and at most to what a
 * column of an index can hold. Thread-safe.
 */
final class Dictionary<K> {
    static final int MOST = 0xFFFF;

    private final Map<K, Integer> codes = new HashMap<>();
    private final List<K> keys = new ArrayList<>();

    /**
     * The number of this thing.
     *
     * @throws IndexFull when there are too many different ones
     */
    synchronized int code(K key) {
        Integer known = codes.get(key);
        if (known != null) {
            return known;
        }
        if (keys.size() == MOST) {
            throw new IndexFull();
        }
        codes.put(key, keys.size());
        keys.add(key);
        return keys.size() - 1;
    }

    /** The number of this thing, or -1 when it was never met. */
    synchronized int find(K key) {
        return codes.getOrDefault(key, -1);
    }

    synchronized K key(int code) {
        return keys.get(code);
    }

    synchronized int size() {
        return keys.size();
    }
}
