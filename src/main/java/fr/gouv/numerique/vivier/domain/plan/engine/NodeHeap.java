// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan.engine;

import java.util.Arrays;

/** Nodes by distance, nearest first, then lowest number; offering one again brings it nearer. */
final class NodeHeap {
    private static final int OUT = -1;

    /** Distance above, node below, so that one comparison orders both. */
    private final long[] entries;

    private final int[] places;
    private int size;

    NodeHeap(int nodes) {
        entries = new long[nodes];
        places = new int[nodes];
        Arrays.fill(places, OUT);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Distance of the nearest. */
    int lowest() {
        return (int) (entries[0] >> 32);
    }

    /** Takes out the nearest node. */
    int poll() {
        int node = (int) entries[0];
        places[node] = OUT;
        long moved = entries[--size];
        if (size > 0) {
            sink(moved);
        }
        return node;
    }

    void offer(int node, int distance) {
        int place = places[node] == OUT ? size++ : places[node];
        rise(place, (long) distance << 32 | node);
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            places[(int) entries[i]] = OUT;
        }
        size = 0;
    }

    private void rise(int from, long entry) {
        int place = from;
        while (place > 0) {
            int parent = (place - 1) >> 1;
            if (entries[parent] <= entry) {
                break;
            }
            put(place, entries[parent]);
            place = parent;
        }
        put(place, entry);
    }

    private void sink(long entry) {
        int place = 0;
        while (true) {
            int child = 2 * place + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && entries[child + 1] < entries[child]) {
                child++;
            }
            if (entries[child] >= entry) {
                break;
            }
            put(place, entries[child]);
            place = child;
        }
        put(place, entry);
    }

    private void put(int place, long entry) {
        entries[place] = entry;
        places[(int) entry] = place;
    }
}
