// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.search.engine;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Records that are indexed together and never change. Each line is kept as the numbers of its
 * words, which is shorter than its text and gives the text back; for each word the records that
 * hold it.
 */
final class Segment {
    /** A set of bits is made ready where more than this part of the records is to be gathered. */
    private static final int DENSE_PREFIX = 16;

    private static final int DENSE_GRAM = 4;

    private final long[] ids;
    private final int[] lineStarts;
    private final int[] lineWords;
    private final int[] postingStarts;
    private final int[] postings;
    private final Vocabulary vocabulary;

    /** Records of a range of words, by the range. */
    private final Map<Long, long[]> ranges = new HashMap<>();

    /** Records that hold a few letters, by the letters. */
    private final Map<String, long[]> grams = new HashMap<>();

    private Segment(long[] ids, int[] lineStarts, int[] lineWords, Vocabulary vocabulary) {
        this.ids = ids;
        this.lineStarts = lineStarts;
        this.lineWords = lineWords;
        this.vocabulary = vocabulary;
        postingStarts = new int[vocabulary.size() + 1];
        postings = post();
        makeRanges();
        vocabulary
                .shortGrams()
                .forEach(
                        (letters, words) -> {
                            if (total(words) > ids.length / DENSE_GRAM) {
                                grams.put(letters, union(words));
                            }
                        });
    }

    static Segment of(List<Line> lines) {
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingLong(Line::id));
        Map<String, Integer> numbers = new HashMap<>();
        List<String> words = new ArrayList<>();
        long[] ids = new long[sorted.size()];
        int[] starts = new int[sorted.size() + 1];
        int[] line = new int[Math.max(16, sorted.size() * 8)];
        int size = 0;
        for (int i = 0; i < ids.length; i++) {
            ids[i] = sorted.get(i).id();
            String text = sorted.get(i).text();
            int start = 0;
            while (start < text.length()) {
                int blank = text.indexOf(' ', start);
                int end = blank < 0 ? text.length() : blank;
                if (end > start) {
                    if (size == line.length) {
                        line = Arrays.copyOf(line, size + size / 2);
                    }
                    line[size++] = number(text.substring(start, end), numbers, words);
                }
                start = end + 1;
            }
            starts[i + 1] = size;
        }
        String[] ordered = words.toArray(String[]::new);
        Arrays.sort(ordered);
        int[] places = new int[ordered.length];
        for (int place = 0; place < places.length; place++) {
            places[Objects.requireNonNull(numbers.get(ordered[place]))] = place;
        }
        int[] exact = new int[size];
        for (int i = 0; i < size; i++) {
            exact[i] = places[line[i]];
        }
        return new Segment(ids, starts, exact, new Vocabulary(ordered));
    }

    private static int number(String word, Map<String, Integer> numbers, List<String> words) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        numbers.put(word, words.size());
        words.add(word);
        return words.size() - 1;
    }

    /** A record that holds a word twice is posted once. */
    private int[] post() {
        int[] last = new int[vocabulary.size()];
        Arrays.fill(last, -1);
        for (int record = 0; record < ids.length; record++) {
            for (int i = lineStarts[record]; i < lineStarts[record + 1]; i++) {
                if (last[lineWords[i]] != record) {
                    last[lineWords[i]] = record;
                    postingStarts[lineWords[i] + 1]++;
                }
            }
        }
        for (int word = 0; word < vocabulary.size(); word++) {
            postingStarts[word + 1] += postingStarts[word];
        }
        int[] next = Arrays.copyOf(postingStarts, vocabulary.size());
        int[] posted = new int[postingStarts[vocabulary.size()]];
        for (int record = 0; record < ids.length; record++) {
            for (int i = lineStarts[record]; i < lineStarts[record + 1]; i++) {
                int word = lineWords[i];
                if (next[word] == postingStarts[word] || posted[next[word] - 1] != record) {
                    posted[next[word]++] = record;
                }
            }
        }
        return posted;
    }

    private void makeRanges() {
        int from = 0;
        while (from < vocabulary.size()) {
            from = makeRanges(from, vocabulary.size(), 1);
        }
    }

    /** The ranges of words that share their first letters, while they are many records. */
    private int makeRanges(int from, int end, int length) {
        String word = vocabulary.word(from);
        if (word.length() < length) {
            keepDense(from, from + 1);
            return from + 1;
        }
        int to = Math.min(end, vocabulary.to(word.substring(0, length), from));
        if (keepDense(from, to)) {
            int inner = from;
            while (inner < to) {
                inner = makeRanges(inner, to, length + 1);
            }
        }
        return to;
    }

    private boolean keepDense(int from, int to) {
        boolean dense = postingStarts[to] - postingStarts[from] > ids.length / DENSE_PREFIX;
        if (dense) {
            ranges.computeIfAbsent(range(from, to), _ -> gather(from, to));
        }
        return dense;
    }

    private static long range(int from, int to) {
        return ((long) from << Integer.SIZE) | to;
    }

    int size() {
        return ids.length;
    }

    long id(int record) {
        return ids[record];
    }

    /** Place of this record; negative when it is not here. */
    int find(long id) {
        return Arrays.binarySearch(ids, id);
    }

    Line line(int record) {
        StringBuilder text = new StringBuilder();
        for (int i = lineStarts[record]; i < lineStarts[record + 1]; i++) {
            text.append(i == lineStarts[record] ? "" : " ").append(vocabulary.word(lineWords[i]));
        }
        return new Line(ids[record], text.toString());
    }

    /** Records that hold this word so closely; a set of the caller's own. */
    long[] records(String typed, Closeness closeness) {
        int from = vocabulary.from(typed);
        return switch (closeness) {
            case EXACT ->
                    from < vocabulary.size() && vocabulary.word(from).equals(typed)
                            ? records(from, from + 1)
                            : Bits.none(ids.length);
            case PREFIX -> records(from, vocabulary.to(typed, from));
            case SUBSTRING -> {
                long @Nullable [] ready = grams.get(typed);
                yield ready == null ? union(vocabulary.holding(typed)) : ready.clone();
            }
            case TYPO -> {
                long[] near = union(vocabulary.near(typed));
                Bits.or(near, records(typed, Closeness.SUBSTRING));
                yield near;
            }
        };
    }

    /** How many words of this record come before one that holds what was typed. */
    int position(int record, long[] words) {
        int start = lineStarts[record];
        int end = lineStarts[record + 1];
        for (int i = start; i < end; i++) {
            if (Bits.has(words, lineWords[i])) {
                return i - start;
            }
        }
        return end - start;
    }

    /** The words that hold this so closely. */
    long[] words(String typed, Closeness closeness) {
        long[] words = Bits.none(vocabulary.size());
        int from = vocabulary.from(typed);
        switch (closeness) {
            case EXACT, PREFIX -> {
                for (int word = from; word < vocabulary.to(typed, from); word++) {
                    Bits.set(words, word);
                }
            }
            case SUBSTRING ->
                    Arrays.stream(vocabulary.holding(typed)).forEach(it -> Bits.set(words, it));
            case TYPO -> Arrays.stream(vocabulary.near(typed)).forEach(it -> Bits.set(words, it));
        }
        return words;
    }

    private long[] records(int from, int to) {
        long @Nullable [] ready = ranges.get(range(from, to));
        return ready == null ? gather(from, to) : ready.clone();
    }

    private long[] gather(int from, int to) {
        long[] records = Bits.none(ids.length);
        for (int i = postingStarts[from]; i < postingStarts[to]; i++) {
            Bits.set(records, postings[i]);
        }
        return records;
    }

    private int total(int[] words) {
        int total = 0;
        for (int word : words) {
            total += postingStarts[word + 1] - postingStarts[word];
        }
        return total;
    }

    private long[] union(int[] words) {
        long[] records = Bits.none(ids.length);
        for (int word : words) {
            long @Nullable [] ready = ranges.get(range(word, word + 1));
            if (ready != null) {
                Bits.or(records, ready);
                continue;
            }
            for (int i = postingStarts[word]; i < postingStarts[word + 1]; i++) {
                Bits.set(records, postings[i]);
            }
        }
        return records;
    }
}
