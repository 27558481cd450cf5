// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks at the first rows of each sheet of a file. However many sheets there are, and however much
 * they hold, so much is looked at in all and no more: a forged file must not take for ever.
 */
final class TopRows {
    /** In signs, all sheets together: far more than the head of any real file. */
    private static final long MOST = 300_000_000;

    /** What a row and a cell count for, however little they hold. */
    private static final int LEAST = 16;

    private final int wanted;
    private long left = MOST;

    /**
     * Nothing looked at yet.
     *
     * @param wanted how many rows of each sheet are enough, blank ones aside
     */
    TopRows(int wanted) {
        this.wanted = wanted;
    }

    /** The first rows of this sheet that are not blank. */
    List<SheetRow> of(Sheet sheet) throws UnreadableFile {
        List<SheetRow> rows = new ArrayList<>();
        if (left <= 0) {
            return rows;
        }
        try {
            sheet.forEachRow(
                    row -> {
                        left -= size(row);
                        if (!row.isBlank()) {
                            rows.add(row);
                        }
                        if (rows.size() >= wanted || left <= 0) {
                            throw new Sheet.StopReading();
                        }
                    });
        } catch (Sheet.StopReading _) {
            // Enough was read to understand the table.
            return rows;
        }
        return rows;
    }

    private static long size(SheetRow row) {
        long size = LEAST;
        for (Cell cell : row.cells()) {
            size += LEAST + (cell instanceof Cell.Text ? cell.shown().length() : 0);
        }
        return size;
    }
}
