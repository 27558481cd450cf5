// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/**
 * Finds the word that was meant by one that is nearly written like it: a letter too many, missing,
 * wrong, or two swapped. One such fault in words of six letters, two in words of ten; shorter words
 * have to be right. A word that exists is never taken for another one, nor is one that is as near
 * to two.
 *
 * <p>Immutable and thread-safe. Words are without case and accents.
 */
final class TypingErrors {
    static final int LEAST_LETTERS = 6;
    private static final int LETTERS_FOR_TWO = 10;
    private static final int MOST_LETTERS = 32;
    private static final int LENGTHS = MOST_LETTERS + 3;
    private static final Word[] NONE = {};

    private final Set<String> existing;

    /** By first letter and length. */
    private final Word[][] words = new Word[('z' - 'a' + 1) * LENGTHS][];

    private record Word(String word, int letters) {}

    /**
     * For these words.
     *
     * @param words what may be meant; those that are too short or not of letters are left out
     * @param existing words that are no errors though they are near to one of these
     */
    TypingErrors(Collection<String> words, Set<String> existing) {
        this.existing = existing;
        Arrays.fill(this.words, NONE);
        for (String word : words) {
            if (isFit(word)) {
                int place = place(word.charAt(0), word.length());
                Word[] more = Arrays.copyOf(this.words[place], this.words[place].length + 1);
                more[more.length - 1] = new Word(word, letters(word));
                this.words[place] = more;
            }
        }
    }

    /** The word that was meant, or an empty text. */
    String meant(String written) {
        if (!isFit(written) || existing.contains(written)) {
            return "";
        }
        int letters = letters(written);
        Best best = new Best();
        int most = allowed(written.length());
        for (int length = written.length() - most; length <= written.length() + most; length++) {
            compare(written, letters, written.charAt(0), length, best);
            if (written.charAt(1) != written.charAt(0)) {
                compare(written, letters, written.charAt(1), length, best);
            }
        }
        return best.tie ? "" : best.word;
    }

    private void compare(String written, int letters, char first, int length, Best best) {
        boolean swapped = first != written.charAt(0);
        for (Word word : words[place(first, length)]) {
            int allowed = Math.min(allowed(written.length()), allowed(length));
            boolean possible =
                    Integer.bitCount(letters ^ word.letters) <= 2 * allowed
                            && (!swapped || word.word.charAt(1) == written.charAt(0));
            if (possible) {
                int faults = faults(written, word.word, allowed);
                if (faults <= allowed) {
                    best.take(word.word, faults);
                }
            }
        }
    }

    private static final class Best {
        private String word = "";
        private int faults = Integer.MAX_VALUE;
        private boolean tie;

        void take(String candidate, int distance) {
            if (distance < faults) {
                word = candidate;
                faults = distance;
                tie = false;
            } else if (distance == faults) {
                tie |= !FrenchStems.light(word).equals(FrenchStems.light(candidate));
            }
        }
    }

    private static int allowed(int length) {
        return length >= LETTERS_FOR_TWO ? 2 : 1;
    }

    private static int place(char first, int length) {
        return (first - 'a') * LENGTHS + length;
    }

    private static boolean isFit(String word) {
        if (word.length() < LEAST_LETTERS || word.length() > MOST_LETTERS) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) - 'a');
        }
        return letters;
    }

    /**
     * Letters added, dropped, changed or swapped with their neighbour; more than most: most + 1.
     */
    private static int faults(String one, String other, int most) {
        int width = other.length() + 1;
        int[] before = new int[width];
        int[] last = new int[width];
        int[] now = new int[width];
        for (int j = 0; j < width; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            now[0] = i;
            int least = i;
            for (int j = 1; j < width; j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int cost = Math.min(last[j - 1] + change, Math.min(last[j], now[j - 1]) + 1);
                boolean swapped =
                        i > 1
                                && j > 1
                                && one.charAt(i - 1) == other.charAt(j - 2)
                                && one.charAt(i - 2) == other.charAt(j - 1);
                now[j] = swapped ? Math.min(cost, before[j - 2] + 1) : cost;
                least = Math.min(least, now[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] free = before;
            before = last;
            last = now;
            now = free;
        }
        return last[width - 1];
    }
}
