// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.Message;

import java.util.List;
import java.util.Set;

/**
 * Watches where a sheet ends: exactly where a spreadsheet has no more room, rows may be missing.
 */
public final class SheetEnd {
    /** The last row of Excel 97 to 2003, and that of Excel since 2007. */
    private static final Set<Integer> LAST_ROWS = Set.of(65_536, 1_048_576);

    private int last;

    /** A row was read. */
    public void passed(SheetRow row) {
        if (!row.isBlank()) {
            last = Math.max(last, row.number());
        }
    }

    /** What is to be said of the sheet as a whole, once its last row was read. */
    public List<Message> warnings(String sheet) {
        return LAST_ROWS.contains(last)
                ? List.of(Message.of("intake.fileWarning.sheetFull", sheet, Integer.toString(last)))
                : List.of();
    }
}
