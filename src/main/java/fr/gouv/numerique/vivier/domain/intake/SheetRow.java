// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number as a person sees it in the spreadsheet, from 1; in a text file the record's first
 *     line
 * @param cells by position; rows may be of different lengths
 */
public record SheetRow(int number, List<Cell> cells) {

    /** The cell at this position, blank beyond the end of the row. */
    public Cell cell(int position) {
        return position < cells.size() ? cells.get(position) : Cell.blank();
    }

    public boolean isBlank() {
        for (Cell cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
