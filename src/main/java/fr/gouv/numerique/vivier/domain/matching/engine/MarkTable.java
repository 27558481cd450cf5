// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import fr.gouv.numerique.vivier.domain.matching.Piece;
import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** The points of pieces that look at the same marks, by which of those that they seek are there. */
final class MarkTable {
    private static final int BITS = 16;

    private final MarkSets sets;
    private final Ask ask;
    private final int column;
    private final List<Piece> pieces;
    private final char[] patterns;
    private final int[] points;

    /**
     * Looks up the marks.
     *
     * @throws IndexFull when the pieces seek too many for this mission
     */
    MarkTable(MarkSets sets, Ask ask, int column, List<Piece> pieces) {
        this.sets = sets;
        this.ask = ask;
        this.column = column;
        this.pieces = pieces;
        TreeSet<String> sought = new TreeSet<>();
        pieces.forEach(piece -> sought.addAll(piece.sought(ask.mission())));
        if (sought.size() > BITS) {
            throw new IndexFull();
        }
        patterns = sets.patterns(List.copyOf(sought));
        points = new int[1 << sought.size()];
        Arrays.fill(points, LongTable.NONE);
    }

    void add(Block block, Work work, int found) {
        char[] numbers = block.column(column);
        for (int i = 0; i < found; i++) {
            int number = numbers[work.places[i]];
            int value = points[patterns[number]];
            work.points[i] += value == LongTable.NONE ? ask(number) : value;
        }
    }

    private int ask(int number) {
        Talent example = sets.example(number);
        int sum = 0;
        for (Piece piece : pieces) {
            sum += ask.points(piece, example);
        }
        points[patterns[number]] = sum;
        return sum;
    }
}
