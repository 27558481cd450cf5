// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.office;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.Span;
import fr.gouv.numerique.vivier.files.document.ColumnShares;

import java.util.List;
import java.util.regex.Pattern;

/** Shares the room of a table between its columns by the length of what they hold. */
final class ColumnWidths {
    /** A letter of a table in points, on average, and the blank beside a column. */
    private static final double LETTER = 5.2;

    private static final double GUTTER = 10;
    private static final double LEAST = 48;
    private static final Pattern BREAK = Pattern.compile("[ -]+");

    private ColumnWidths() {}

    /**
     * A width for each column.
     *
     * @param points their sum
     * @param parts of a point, the unit of the answer
     */
    static int[] of(Block.DataTable table, double points, int parts) {
        int count = table.columns().size();
        double[] least = new double[count];
        double[] wanted = new double[count];
        for (int i = 0; i < count; i++) {
            int column = i;
            int word = longestWord(table.columns().get(i));
            int text = table.columns().get(i).length();
            for (List<List<Span>> row : table.rows()) {
                String cell = String.join("", row.get(column).stream().map(Span::text).toList());
                word = cell.length() <= word ? word : Math.max(word, longestWord(cell));
                text = Math.max(text, cell.length());
            }
            least[i] = Math.max(LEAST, word * LETTER + GUTTER);
            wanted[i] = Math.min(text * LETTER + GUTTER, points / 2);
        }
        double[] shares = ColumnShares.of(least, wanted, points);
        int[] widths = new int[count];
        int rest = (int) (points * parts);
        for (int i = 0; i < count - 1; i++) {
            widths[i] = (int) (shares[i] * parts);
            rest -= widths[i];
        }
        widths[count - 1] = rest;
        return widths;
    }

    private static int longestWord(String text) {
        return BREAK.splitAsStream(text).mapToInt(String::length).max().orElse(0);
    }

    /** The names and the values of a list of fields. */
    static int[] ofFields(int available) {
        int names = available * 32 / 100;
        return new int[] {names, available - names};
    }
}
