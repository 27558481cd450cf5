// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.search.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds records by their words. Never changes: an edit gives another index that shares all but what
 * was edited, so that one may be searched while the next is made. Edits are gathered in small parts
 * that are joined as they grow, each record about once per doubling; the large first part is only
 * made anew when a quarter of it was edited.
 */
public final class LiveIndex {
    /** The first part is made anew when more than its size divided by this was edited. */
    private static final int EDITED_SHARE = 4;

    private final List<Part> parts;

    /** Records with those of them that no longer count. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Part(Segment segment, long[] gone) {
        static Part of(List<Line> lines) {
            return new Part(Segment.of(lines), Bits.none(lines.size()));
        }

        int alive() {
            return segment.size() - Bits.count(gone);
        }

        Part without(Collection<Long> ids) {
            long[] now = gone.clone();
            for (long id : ids) {
                int place = segment.find(id);
                if (place >= 0) {
                    Bits.set(now, place);
                }
            }
            return new Part(segment, now);
        }

        void lines(Consumer<Line> each) {
            for (int record = 0; record < segment.size(); record++) {
                if (!Bits.has(gone, record)) {
                    each.accept(segment.line(record));
                }
            }
        }
    }

    private LiveIndex(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Indexes these lines, each of another record. */
    public static LiveIndex of(List<Line> lines) {
        return new LiveIndex(List.of(Part.of(lines)));
    }

    /** The index after these lines came or replaced others, and these records went. */
    public LiveIndex with(List<Line> put, Collection<Long> removed) {
        List<Long> gone = new ArrayList<>(removed);
        put.forEach(line -> gone.add(line.id()));
        List<Part> now = new ArrayList<>();
        parts.forEach(part -> now.add(part.without(gone)));
        if (!put.isEmpty()) {
            now.add(Part.of(put));
        }
        join(now);
        return new LiveIndex(now);
    }

    private static void join(List<Part> parts) {
        while (parts.size() > 2 && parts.getLast().alive() >= parts.get(parts.size() - 2).alive()) {
            joinLast(parts);
        }
        int edited = parts.stream().skip(1).mapToInt(Part::alive).sum();
        if (parts.size() > 1 && edited > parts.getFirst().segment().size() / EDITED_SHARE) {
            while (parts.size() > 1) {
                joinLast(parts);
            }
        }
    }

    private static void joinLast(List<Part> parts) {
        List<Line> lines = new ArrayList<>();
        parts.removeLast().lines(lines::add);
        parts.removeLast().lines(lines::add);
        parts.add(Part.of(lines));
    }

    /** How many records there are. */
    public int size() {
        return parts.stream().mapToInt(Part::alive).sum();
    }

    /** How many records hold all these words at least so closely. */
    public int count(List<String> words, Closeness closeness) {
        int count = 0;
        for (Part part : parts) {
            count += Bits.count(found(part, words, closeness));
        }
        return count;
    }

    /**
     * The records that hold all these words, the closest first; among equals those that hold the
     * first word earlier, then by id. Typing errors are forgiven as long as less was found than is
     * wanted.
     *
     * @param words folded, without blanks
     * @param most how many are wanted
     */
    public List<Hit> search(List<String> words, int most) {
        List<Hit> hits = new ArrayList<>();
        if (words.isEmpty()) {
            return hits;
        }
        List<long[]> before = new ArrayList<>();
        parts.forEach(part -> before.add(part.gone().clone()));
        for (Closeness closeness : Closeness.values()) {
            if (hits.size() >= most) {
                break;
            }
            List<Hit> next = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                Part part = parts.get(i);
                long[] found = found(part, words, closeness);
                Bits.andNot(found, before.get(i));
                Bits.or(before.get(i), found);
                collect(part.segment(), found, words.getFirst(), closeness, next);
            }
            next.sort(Comparator.comparingInt(Hit::position).thenComparingLong(Hit::id));
            hits.addAll(next.subList(0, Math.min(next.size(), most - hits.size())));
        }
        return hits;
    }

    private static void collect(
            Segment segment, long[] found, String first, Closeness closeness, List<Hit> into) {
        if (Bits.count(found) == 0) {
            return;
        }
        long[] words = segment.words(first, closeness);
        for (int i = 0; i < found.length; i++) {
            for (long left = found[i]; left != 0; left &= left - 1) {
                int record = i * Long.SIZE + Long.numberOfTrailingZeros(left);
                into.add(new Hit(segment.id(record), closeness, segment.position(record, words)));
            }
        }
    }

    private static long[] found(Part part, List<String> words, Closeness closeness) {
        long[] found = Bits.none(part.segment().size());
        for (int i = 0; i < words.size(); i++) {
            long[] some = part.segment().records(words.get(i), closeness);
            if (i == 0) {
                found = some;
            } else {
                Bits.and(found, some);
            }
        }
        Bits.andNot(found, part.gone());
        return found;
    }
}
