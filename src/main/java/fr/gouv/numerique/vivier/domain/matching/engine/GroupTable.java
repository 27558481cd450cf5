// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import java.util.Arrays;
import java.util.List;

/** The points of the pieces of one group, by the number in its column. */
final class GroupTable {
    private final Layout layout;
    private final Ask ask;
    private final int group;

    /** The pieces that are not asked elsewhere, by their place in the group. */
    private final int[] asked;

    private final int[][] byKey;
    private final int[] points;

    GroupTable(Layout layout, Ask ask, int group, int[] asked) {
        this.layout = layout;
        this.ask = ask;
        this.group = group;
        this.asked = asked;
        points = none(layout.joint(group).size());
        byKey = new int[asked.length][];
        for (int i = 0; i < asked.length; i++) {
            byKey[i] = none(layout.keys(layout.group(group)[asked[i]]).size());
        }
    }

    private static int[] none(int size) {
        int[] none = new int[size];
        Arrays.fill(none, LongTable.NONE);
        return none;
    }

    boolean isEmpty() {
        return asked.length == 0;
    }

    /** The points that its pieces bring at most. */
    int most() {
        return Arrays.stream(asked)
                .map(i -> ask.most(layout.pieces().get(layout.group(group)[i])))
                .sum();
    }

    /** The points of the person at this place. */
    int points(Block block, int place) {
        int number = block.column(group)[place];
        int value = points[number];
        return value == LongTable.NONE ? ask(number) : value;
    }

    private int ask(int number) {
        List<Integer> codes = layout.joint(group).key(number);
        int sum = 0;
        for (int i = 0; i < asked.length; i++) {
            int code = codes.get(asked[i]);
            if (byKey[i][code] == LongTable.NONE) {
                int piece = layout.group(group)[asked[i]];
                byKey[i][code] =
                        ask.points(layout.pieces().get(piece), layout.keys(piece).example(code));
            }
            sum += byKey[i][code];
        }
        points[number] = sum;
        return sum;
    }
}
