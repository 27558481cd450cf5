// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.search.engine;

import java.util.Arrays;

/**
 * Typing errors: a letter too many, too few, another, or two swapped. One is forgiven from 5
 * letters on, two from 9 on. The end of a word may not have been typed yet: it counts for nothing.
 */
public final class Typing {
    private static final int ONE_FROM = 5;
    private static final int TWO_FROM = 9;

    private final String typed;
    private final int most;
    private int[] before;
    private int[] last;
    private int[] row;

    public Typing(String typed) {
        this.typed = typed;
        this.most = forgiven(typed);
        before = new int[typed.length() + 1];
        last = new int[typed.length() + 1];
        row = new int[typed.length() + 1];
    }

    /** How many errors are forgiven in this word. */
    public static int forgiven(String typed) {
        int letters = typed.length();
        return letters >= TWO_FROM ? 2 : letters >= ONE_FROM ? 1 : 0;
    }

    /** Whether the word begins as what was typed, up to the errors that are forgiven. */
    public boolean begins(String word) {
        int length = typed.length();
        if (word.length() < length - most) {
            return false;
        }
        for (int j = 0; j <= length; j++) {
            last[j] = j;
        }
        Arrays.fill(before, length);
        int letters = Math.min(word.length(), length + most);
        for (int i = 1; i <= letters; i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= length; j++) {
                boolean same = word.charAt(i - 1) == typed.charAt(j - 1);
                int cost =
                        Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && word.charAt(i - 1) == typed.charAt(j - 2)
                        && word.charAt(i - 2) == typed.charAt(j - 1)) {
                    cost = Math.min(cost, before[j - 2] + 1);
                }
                row[j] = cost;
                least = Math.min(least, cost);
            }
            if (row[length] <= most) {
                return true;
            }
            if (least > most + 1) {
                return false;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return false;
    }
}
