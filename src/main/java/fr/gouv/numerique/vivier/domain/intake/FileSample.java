// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.util.List;

/**
 * The first rows of a table as they were read, to see whether it was read rightly.
 *
 * @param file the file, with its encoding, separator and sheets
 * @param sheet name of the sheet that the rows are from
 * @param rows those that are not blank
 */
public record FileSample(SourceFile file, String sheet, List<SheetRow> rows) {

    public FileSample {
        rows = List.copyOf(rows);
    }

    /** How many columns the widest row has. */
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
