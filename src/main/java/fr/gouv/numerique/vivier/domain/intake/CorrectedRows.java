// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads rows as they were corrected. Corrected cells are found by their row: a damage may be
 * repaired in every row of a long file.
 */
final class CorrectedRows {
    private final Corrections corrections;
    private final Map<Integer, Integer> widths = new HashMap<>();

    CorrectedRows(Corrections corrections) {
        this.corrections = corrections;
        corrections
                .cells()
                .keySet()
                .forEach(place -> widths.merge(place.row(), place.column() + 1, Math::max));
    }

    /** The row as it reads with the corrections. */
    SheetRow apply(SheetRow row) {
        int width = widths.getOrDefault(row.number(), 0);
        if (width == 0 && corrections.values().isEmpty()) {
            return row;
        }
        List<Cell> corrected = new ArrayList<>(row.cells());
        while (corrected.size() < width) {
            corrected.add(Cell.blank());
        }
        for (int column = 0; column < corrected.size(); column++) {
            Optional<String> text = corrections.at(row.number(), column, corrected.get(column));
            if (text.isPresent()) {
                corrected.set(column, Cell.ofText(text.get()));
            }
        }
        return new SheetRow(row.number(), corrected);
    }
}
