// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who in a block has what. For each skill at each kind, and for each mark, there is a list of the
 * places of those who have it, or a bit for everybody where that is shorter. Immutable.
 */
final class Holders {
    /** Bits of a number that tell the kind; the ones above tell the skill or mark. */
    static final int KIND_BITS = 4;

    private final int width;
    private final int[] keys;

    /** Where each key begins in the lists, or after a « not » where it begins in the bits. */
    private final int[] starts;

    /** The lists: how long each is, then the places. */
    private final char[] places;

    private final long[] bits;

    Holders(List<Person> people) {
        width = words(people.size());
        int[] ends = ends(people);
        char[] all = sorted(people, ends);
        keys = IntStream.range(0, ends.length).filter(key -> ends[key] > from(ends, key)).toArray();
        starts = new int[keys.length];
        char[] listed = new char[all.length + keys.length];
        long[] marked = new long[keys.length * width];
        int lists = 0;
        int sets = 0;
        for (int k = 0; k < keys.length; k++) {
            int from = from(ends, keys[k]);
            int to = ends[keys[k]];
            boolean isSet = (to - from) * Character.BYTES > width * Long.BYTES;
            starts[k] = isSet ? ~sets : lists;
            if (isSet) {
                for (int i = from; i < to; i++) {
                    marked[sets + (all[i] >>> 6)] |= 1L << all[i];
                }
                sets += width;
            } else {
                listed[lists++] = (char) (to - from);
                System.arraycopy(all, from, listed, lists, to - from);
                lists += to - from;
            }
        }
        places = Arrays.copyOf(listed, lists);
        bits = Arrays.copyOf(marked, sets);
    }

    private static int from(int[] ends, int key) {
        return key == 0 ? 0 : ends[key - 1];
    }

    /** Where the places of each key end, when they are written one key after the other. */
    private static int[] ends(List<Person> people) {
        int most = -1;
        for (Person person : people) {
            int[] held = person.held();
            most = held.length == 0 ? most : Math.max(most, held[held.length - 1]);
        }
        int[] ends = new int[most + 1];
        for (Person person : people) {
            for (int key : person.held()) {
                ends[key]++;
            }
        }
        Arrays.parallelPrefix(ends, Integer::sum);
        return ends;
    }

    private static char[] sorted(List<Person> people, int[] ends) {
        char[] all = new char[ends.length == 0 ? 0 : ends[ends.length - 1]];
        int[] next = ends.clone();
        for (int place = people.size() - 1; place >= 0; place--) {
            for (int key : people.get(place).held()) {
                all[--next[key]] = (char) place;
            }
        }
        return all;
    }

    /** The words of bits that so many people take. */
    static int words(int people) {
        return (people + Long.SIZE - 1) / Long.SIZE;
    }

    /**
     * Finds those who have something.
     *
     * @param thing a skill or mark
     * @param kinds a bit for each kind that is meant
     * @param into a bit for each of them is set, the others are cleared
     */
    void find(int thing, int kinds, long[] into) {
        Arrays.fill(into, 0);
        int at = Arrays.binarySearch(keys, thing << KIND_BITS);
        for (int k = at < 0 ? ~at : at; k < keys.length && keys[k] >>> KIND_BITS == thing; k++) {
            if ((kinds >>> (keys[k] & ((1 << KIND_BITS) - 1)) & 1) == 1) {
                add(k, into);
            }
        }
    }

    private void add(int k, long[] into) {
        if (starts[k] < 0) {
            int from = ~starts[k];
            for (int w = 0; w < width; w++) {
                into[w] |= bits[from + w];
            }
        } else {
            int last = starts[k] + places[starts[k]];
            for (int i = starts[k] + 1; i <= last; i++) {
                into[places[i] >>> 6] |= 1L << places[i];
            }
        }
    }

    /** What the person at this place has, ascending. */
    int[] of(int place) {
        int[] held = new int[keys.length];
        int size = 0;
        for (int k = 0; k < keys.length; k++) {
            if (has(k, place)) {
                held[size++] = keys[k];
            }
        }
        return Arrays.copyOf(held, size);
    }

    private boolean has(int k, int place) {
        if (starts[k] < 0) {
            return (bits[~starts[k] + (place >>> 6)] >>> place & 1) == 1;
        }
        int first = starts[k] + 1;
        return Arrays.binarySearch(places, first, first + places[starts[k]], (char) place) >= 0;
    }

    /** What each of so many people has. */
    int[][] all(int people) {
        int[] sizes = new int[people];
        int[][] held = new int[people][16];
        long[] who = new long[width];
        for (int k = 0; k < keys.length; k++) {
            Arrays.fill(who, 0);
            add(k, who);
            for (int w = 0; w < width; w++) {
                for (long left = who[w]; left != 0; left &= left - 1) {
                    int place = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                    if (sizes[place] == held[place].length) {
                        held[place] = Arrays.copyOf(held[place], 2 * sizes[place]);
                    }
                    held[place][sizes[place]++] = keys[k];
                }
            }
        }
        for (int place = 0; place < people; place++) {
            held[place] = Arrays.copyOf(held[place], sizes[place]);
        }
        return held;
    }

    /** Bytes that it takes. */
    long bytes() {
        return 88 + 4L * keys.length + 4L * starts.length + 2L * places.length + 8L * bits.length;
    }
}
