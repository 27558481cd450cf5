// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.office;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.Span;

import java.util.Arrays;
import java.util.List;

/** Shares the room of a table between its columns by the length of what they hold. */
final class ColumnWidths {
    private static final int SHORTEST = 9;

    private ColumnWidths() {}

    /**
     * A width for each column.
     *
     * @param available their sum, in any unit
     */
    static int[] of(Block.DataTable table, int available) {
        int count = table.columns().size();
        double[] wanted = new double[count];
        for (int i = 0; i < count; i++) {
            int longest = table.columns().get(i).length();
            for (List<List<Span>> row : table.rows()) {
                longest =
                        Math.max(
                                longest,
                                row.get(i).stream().mapToInt(it -> it.text().length()).sum());
            }
            wanted[i] = Math.max(SHORTEST, longest);
        }
        double most = Math.max(4 * SHORTEST, Arrays.stream(wanted).sum() / 2);
        for (int i = 0; i < count; i++) {
            wanted[i] = Math.min(wanted[i], most);
        }
        double total = Arrays.stream(wanted).sum();
        int[] widths = new int[count];
        int rest = available;
        for (int i = 0; i < count - 1; i++) {
            widths[i] = (int) (available * wanted[i] / total);
            rest -= widths[i];
        }
        widths[count - 1] = rest;
        return widths;
    }

    /** The names and the values of a list of fields. */
    static int[] ofFields(int available) {
        int names = available * 32 / 100;
        return new int[] {names, available - names};
    }
}
