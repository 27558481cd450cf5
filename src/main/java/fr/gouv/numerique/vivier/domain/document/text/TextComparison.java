// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What parts two texts, line by line: the fewest lines that go and come. */
public final class TextComparison {

    /** What became of a line. */
    public enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    /**
     * One line.
     *
     * @param number in the text that it stands in, from 1: the other text for one that was removed
     */
    public record Line(Fate fate, int number, String words) {}

    private TextComparison() {}

    /** The lines of both texts, in order. */
    public static List<Line> between(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int[][] common = common(old, now);
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                lines.add(new Line(Fate.KEPT, j + 1, now.get(j)));
                i++;
                j++;
            } else if (i < old.size()
                    && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line(Fate.REMOVED, i + 1, old.get(i++)));
            } else {
                lines.add(new Line(Fate.ADDED, j + 1, now.get(j++)));
            }
        }
        return Collections.unmodifiableList(lines);
    }

    /** How many lines the rests of both texts have in common, from each pair of places on. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] =
                        old.get(i).equals(now.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
