// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The best of many; of equals the lower ids. A heap with the worst on top. */
final class Best {
    private final long[] ids;
    private final int[] points;
    private final int most;
    private int size;

    Best(int most) {
        this.most = most;
        ids = new long[most];
        points = new int[most];
    }

    boolean isFull() {
        return size == most;
    }

    /** Who has fewer points than this does not come in. */
    int threshold() {
        return size < most ? 0 : most == 0 ? Integer.MAX_VALUE : points[0];
    }

    void add(long id, int score) {
        if (size < most) {
            int at = size++;
            while (at > 0 && isWorse(id, score, (at - 1) / 2)) {
                move((at - 1) / 2, at);
                at = (at - 1) / 2;
            }
            ids[at] = id;
            points[at] = score;
        } else if (most > 0 && !isWorse(id, score, 0)) {
            sink(id, score);
        }
    }

    private void sink(long id, int score) {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && isWorse(ids[child + 1], points[child + 1], child)) {
                child++;
            }
            if (isWorse(id, score, child)) {
                break;
            }
            move(child, at);
            at = child;
        }
        ids[at] = id;
        points[at] = score;
    }

    private boolean isWorse(long id, int score, int other) {
        return score < points[other] || (score == points[other] && id > ids[other]);
    }

    private void move(int from, int to) {
        ids[to] = ids[from];
        points[to] = points[from];
    }

    /** Best first. */
    List<Standing> sorted() {
        List<Standing> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(new Standing(new TalentId(ids[i]), points[i]));
        }
        all.sort(
                Comparator.comparingLong(Standing::tenths)
                        .reversed()
                        .thenComparingLong(standing -> standing.talent().value()));
        return all;
    }

    @Override
    public String toString() {
        return Arrays.toString(Arrays.copyOf(points, size));
    }
}
