// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

import fr.gouv.numerique.vivier.domain.intake.Cell;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;

import java.util.ArrayList;
import java.util.List;

/** Makes rows of the fields that FastCSV finds, without a record in between. */
final class TextRows extends AbstractBaseCsvCallbackHandler<SheetRow> {
    private final boolean doubledApostrophes;
    private final int skipped;
    private List<Cell> cells = new ArrayList<>();

    /**
     * @param skipped lines before the first that is read
     */
    TextRows(boolean doubledApostrophes, int skipped) {
        this.doubledApostrophes = doubledApostrophes;
        this.skipped = skipped;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new ArrayList<>(cells.size());
    }

    @Override
    protected void handleField(int place, char[] letters, int offset, int length, boolean quoted) {
        if (length == 0) {
            cells.add(Cell.blank());
            return;
        }
        String field = new String(letters, offset, length);
        cells.add(Cell.ofText(doubledApostrophes ? field.replace("''", "'") : field));
    }

    @Override
    protected SheetRow buildRecord() {
        return new SheetRow((int) getStartingLineNumber() + skipped, cells);
    }
}
