// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cells that a person corrected in the preview. The file itself stays as it is.
 *
 * @param cells what stands in one cell
 * @param values what stands wherever a column holds certain words
 */
public record Corrections(Map<Place, String> cells, Map<Written, String> values) {
    public static final Corrections NONE = new Corrections(Map.of(), Map.of());

    public Corrections {
        cells = Map.copyOf(cells);
        values = Map.copyOf(values);
    }

    /**
     * A cell.
     *
     * @param row as a person sees it in the file
     * @param column from 0
     */
    public record Place(int row, int column) {}

    /**
     * Words in a column, wherever they stand.
     *
     * @param column from 0
     * @param shown the words as a person reads them
     */
    public record Written(int column, String shown) {}

    public boolean isEmpty() {
        return cells.isEmpty() && values.isEmpty();
    }

    /** These corrections and one more cell. */
    public Corrections withCell(int row, int column, String text) {
        Map<Place, String> more = new HashMap<>(cells);
        more.put(new Place(row, column), text);
        return new Corrections(more, values);
    }

    /** These corrections and one more for every cell of a column that holds these words. */
    public Corrections withValue(int column, String shown, String text) {
        Map<Written, String> more = new HashMap<>(values);
        more.put(new Written(column, shown), text);
        return new Corrections(cells, more);
    }

    /** These corrections without that of a cell, be it alone or with its like. */
    public Corrections without(int row, int column, String shown) {
        Map<Place, String> lessCells = new HashMap<>(cells);
        lessCells.remove(new Place(row, column));
        Map<Written, String> lessValues = new HashMap<>(values);
        lessValues.remove(new Written(column, shown));
        return new Corrections(lessCells, lessValues);
    }

    /** What a person wrote in place of this cell. */
    public Optional<String> at(int row, int column, Cell cell) {
        String alone = cells.get(new Place(row, column));
        return alone != null
                ? Optional.of(alone)
                : Optional.ofNullable(values.get(new Written(column, cell.shown())));
    }

    /** The row as it reads with these corrections. */
    SheetRow applied(SheetRow row) {
        if (isEmpty()) {
            return row;
        }
        List<Cell> corrected = new ArrayList<>(row.cells());
        for (Place place : cells.keySet()) {
            while (place.row() == row.number() && corrected.size() <= place.column()) {
                corrected.add(Cell.blank());
            }
        }
        for (int column = 0; column < corrected.size(); column++) {
            Optional<String> text = at(row.number(), column, corrected.get(column));
            if (text.isPresent()) {
                corrected.set(column, Cell.ofText(text.get()));
            }
        }
        return new SheetRow(row.number(), corrected);
    }
}
