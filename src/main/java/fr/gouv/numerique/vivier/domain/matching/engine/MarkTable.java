// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import fr.gouv.numerique.vivier.domain.matching.Marks;
import fr.gouv.numerique.vivier.domain.matching.MustRule;
import fr.gouv.numerique.vivier.domain.matching.Piece;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;

/** The points of pieces that look at the same marks, by which of those that they seek are there. */
final class MarkTable {
    static final int BITS = 16;

    private final Layout layout;
    private final Ask ask;
    private final Marks marks;
    private final List<Piece> pieces;
    private final List<String> words;
    private final int[] sets;
    private final int[] points;

    /**
     * Looks up the marks.
     *
     * @throws IndexFull when the pieces seek too many for this mission
     */
    MarkTable(Layout layout, Ask ask, Marks marks, List<Piece> pieces, Sought sought) {
        this.layout = layout;
        this.ask = ask;
        this.marks = marks;
        this.pieces = pieces;
        TreeSet<String> all = new TreeSet<>();
        pieces.forEach(piece -> all.addAll(piece.sought(ask.mission())));
        if (all.size() > BITS) {
            throw new IndexFull();
        }
        words = List.copyOf(all);
        sets =
                words.stream()
                        .mapToInt(word -> layout.things().find(new Mark(marks, word)))
                        .map(thing -> sought.number(thing, 1))
                        .toArray();
        points = new int[1 << sets.length];
        Arrays.fill(points, LongTable.NONE);
    }

    /** The points that its pieces bring at most. */
    int most() {
        return pieces.stream().mapToInt(ask::most).sum();
    }

    /** The points of the person at this place. */
    int points(Block block, Sought sought, int place) {
        int pattern = 0;
        for (int i = 0; i < sets.length; i++) {
            pattern |= (int) (sought.set(sets[i])[place >>> 6] >>> place & 1) << i;
        }
        int value = points[pattern];
        return value == LongTable.NONE ? ask(block, pattern, place) : value;
    }

    private int ask(Block block, int pattern, int place) {
        var example = layout.example(marks, words, pattern, block, place);
        int sum = 0;
        for (Piece piece : pieces) {
            sum += ask.points(piece, example);
        }
        points[pattern] = sum;
        return sum;
    }

    /** Leaves, of these people, only those against whom no rule stands. */
    void rule(Block block, Sought sought, Work work, long[] who) {
        if (pieces.stream().noneMatch(MustRule.class::isInstance)) {
            return;
        }
        int words = Holders.words(block.size());
        System.arraycopy(who, 0, work.alike[0], 0, words);
        split(
                block,
                sought,
                work,
                0,
                0,
                (value, alike) -> {
                    if (value < 0) {
                        Sieve.leaveOut(alike, who, words);
                    }
                });
    }

    /** Leaves, of those kept, only those who can still come into the list. */
    void sift(Block block, Sought sought, Work work, Sieve sieve) {
        int words = Holders.words(block.size());
        System.arraycopy(work.kept, 0, work.alike[0], 0, words);
        int most = most();
        BitSet used = new BitSet();
        split(
                block,
                sought,
                work,
                0,
                0,
                (value, alike) -> {
                    int units = value < 0 ? Sieve.UNITS : sieve.units(most - value);
                    if (units == Sieve.UNITS) {
                        Sieve.leaveOut(alike, work.kept, words);
                    } else if (units > 0) {
                        Sieve.add(alike, work.losers[units], words, !used.get(units));
                        used.set(units);
                    }
                });
        used.stream().forEach(units -> Sieve.lose(work.losers[units], 0, units, work, words));
    }

    /** Something to be done with people who have the same points. */
    private interface Alike {
        void take(int points, long[] who);
    }

    /**
     * Parts those in {@code work.alike} by one mark after the other, and asks once for each part.
     */
    private void split(Block block, Sought sought, Work work, int mark, int pattern, Alike each) {
        int words = Holders.words(block.size());
        long[] alike = work.alike[mark];
        int place = first(alike, words);
        if (place < 0) {
            return;
        }
        if (mark == sets.length) {
            int value = points[pattern];
            each.take(value == LongTable.NONE ? ask(block, pattern, place) : value, alike);
            return;
        }
        long[] set = sought.set(sets[mark]);
        Sieve.part(alike, set, 0, work.alike[mark + 1], words);
        split(block, sought, work, mark + 1, pattern | 1 << mark, each);
        Sieve.part(alike, set, -1, work.alike[mark + 1], words);
        split(block, sought, work, mark + 1, pattern, each);
    }

    private static int first(long[] set, int words) {
        for (int w = 0; w < words; w++) {
            if (set[w] != 0) {
                return w * Long.SIZE + Long.numberOfTrailingZeros(set[w]);
            }
        }
        return -1;
    }
}
