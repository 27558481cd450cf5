// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers things in the order in which they are first met. It only grows, to a bound. Thread-safe.
 */
final class Dictionary<K> {
    /** So many can be told apart in a column. */
    static final int COLUMN = 0xFFFF;

    private final int most;

    private final Map<K, Integer> codes = new HashMap<>();
    private final List<K> keys = new ArrayList<>();

    Dictionary(int most) {
        this.most = most;
    }

    /** The same numbers, but for these, which are never given again. */
    synchronized Dictionary<K> without(Set<Integer> forgotten) {
        Dictionary<K> copy = new Dictionary<>(most);
        copy.keys.addAll(keys);
        copy.codes.putAll(codes);
        copy.codes.values().removeAll(forgotten);
        return copy;
    }

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
        if (keys.size() == most) {
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
