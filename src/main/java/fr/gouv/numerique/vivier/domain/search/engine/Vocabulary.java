// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.search.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The different words of many texts, in order. There are far fewer than words written, so that
 * which words hold some letters is looked up here, by groups of one to three letters.
 */
final class Vocabulary {
    private static final int LONGEST_GRAM = 3;
    private static final int BITS = 16;
    private static final int[] NONE = {};

    private final String[] words;
    private final int[] letters;
    private final Map<Long, int[]> grams = new HashMap<>();

    /** Takes different words in order. */
    Vocabulary(String[] words) {
        this.words = words;
        letters = new int[words.length];
        Map<Long, Growing> found = new HashMap<>();
        for (int word = 0; word < words.length; word++) {
            String text = words[word];
            letters[word] = letters(text);
            for (int length = 1; length <= LONGEST_GRAM; length++) {
                for (int start = 0; start + length <= text.length(); start++) {
                    found.computeIfAbsent(code(text, start, length), _ -> new Growing()).add(word);
                }
            }
        }
        found.forEach((code, list) -> grams.put(code, list.toArray()));
    }

    int size() {
        return words.length;
    }

    String word(int number) {
        return words[number];
    }

    /** Number of the first word that does not come before this. */
    int from(String prefix) {
        int place = Arrays.binarySearch(words, prefix);
        return place < 0 ? -place - 1 : place;
    }

    /** Number after the last word that begins so. */
    int to(String prefix, int from) {
        int low = from;
        int high = words.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words[middle].startsWith(prefix)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The words that hold these letters side by side. */
    int[] holding(String part) {
        if (part.length() <= LONGEST_GRAM) {
            return grams.getOrDefault(code(part, 0, part.length()), NONE);
        }
        int[] fewest = NONE;
        for (int start = 0; start + LONGEST_GRAM <= part.length(); start++) {
            int[] some = grams.getOrDefault(code(part, start, LONGEST_GRAM), NONE);
            if (start == 0 || some.length < fewest.length) {
                fewest = some;
            }
        }
        return Arrays.stream(fewest).filter(word -> words[word].contains(part)).toArray();
    }

    /** The words that begin so but for a typing error; none where none is forgiven. */
    int[] near(String typed) {
        int most = Typing.forgiven(typed);
        if (most == 0) {
            return NONE;
        }
        int wanted = letters(typed);
        Typing typing = new Typing(typed);
        Growing near = new Growing();
        for (int word = 0; word < words.length; word++) {
            if (Integer.bitCount(wanted & ~letters[word]) <= most && typing.begins(words[word])) {
                near.add(word);
            }
        }
        return near.toArray();
    }

    /** The words that hold each group of up to two letters. */
    Map<String, int[]> shortGrams() {
        Map<String, int[]> few = new HashMap<>();
        grams.forEach(
                (code, some) -> {
                    char first = (char) (code >>> BITS);
                    char last = (char) (long) code;
                    if (code >>> (BITS + BITS) == 0) {
                        few.put(first == 0 ? "" + last : "" + first + last, some);
                    }
                });
        return few;
    }

    private static long code(String text, int start, int length) {
        long code = 0;
        for (int i = start; i < start + length; i++) {
            code = (code << BITS) | text.charAt(i);
        }
        return code;
    }

    private static int letters(String word) {
        int mask = 0;
        for (int i = 0; i < word.length(); i++) {
            mask |= 1 << word.charAt(i);
        }
        return mask;
    }

    /** Numbers in growing order, each once. */
    private static final class Growing {
        private int[] values = new int[4];
        private int size;

        void add(int value) {
            if (size > 0 && values[size - 1] == value) {
                return;
            }
            if (size == values.length) {
                values = Arrays.copyOf(values, size + size / 2 + 1);
            }
            values[size++] = value;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
