// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Cells that a person corrected in the preview. The file itself stays as it is.
 *
 * @param cells what stands in one cell
 * @param values what stands wherever a column holds certain words; the same words where they are to
 *     be read as written although they were corrected in an earlier export
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

    /** These corrections and more cells, each with what stands in it. */
    public Corrections withCells(Map<Place, String> corrected) {
        Map<Place, String> more = new HashMap<>(cells);
        more.putAll(corrected);
        return new Corrections(more, values);
    }

    /** These corrections, where these words are read as they are written, whatever is kept. */
    public Corrections withAsWritten(int column, String shown) {
        return withValue(column, shown, shown);
    }

    /**
     * All that counts, where corrections were kept with the form: what is decided now goes before.
     * What reads as it is written needs none.
     */
    public Corrections over(Map<Written, String> kept) {
        Map<Written, String> all = new HashMap<>(kept);
        all.putAll(values);
        all.entrySet().removeIf(each -> each.getKey().shown().equals(each.getValue()));
        return new Corrections(cells, all);
    }

    /** These corrections without that of a cell, be it alone or with its like. */
    public Corrections without(int row, int column, String shown) {
        Map<Place, String> lessCells = new HashMap<>(cells);
        lessCells.remove(new Place(row, column));
        Map<Written, String> lessValues = new HashMap<>(values);
        lessValues.remove(new Written(column, shown));
        return new Corrections(lessCells, lessValues);
    }

    /** These corrections, where of these words nothing is decided any more. */
    public Corrections withoutValue(int column, String shown) {
        Map<Written, String> less = new HashMap<>(values);
        less.remove(new Written(column, shown));
        return new Corrections(cells, less);
    }

    /** What a person wrote in place of this cell; nothing where it is to be read as it is. */
    public Optional<String> at(int row, int column, Cell cell) {
        String alone = cells.get(new Place(row, column));
        return Optional.ofNullable(
                        alone != null ? alone : values.get(new Written(column, cell.shown())))
                .filter(text -> !text.equals(cell.shown()));
    }
}
