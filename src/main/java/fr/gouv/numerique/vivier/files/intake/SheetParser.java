// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.Cell;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;
import fr.gouv.numerique.vivier.files.intake.XmlScanner.Step;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Streams the rows of a worksheet. Tools leave out row numbers and cell addresses, or put a prefix
 * before every element; what is left out is counted on from what came before. What a sheet says of
 * its own size is not asked for.
 */
final class SheetParser {
    static final int MAX_COLUMNS = 16_384;
    static final int MAX_ROWS = 1_048_576;

    /** More cells, most of them blank, than any survey has: a file made to keep readers busy. */
    private static final long MOST_CELLS = 1L << 30;

    private static final long DATA = XmlScanner.name("sheetData");
    private static final long ROW = XmlScanner.name("row");
    private static final long CELL = XmlScanner.name("c");
    private static final long VALUE = XmlScanner.name("v");
    private static final long INLINE = XmlScanner.name("is");
    private static final long ADDRESS = XmlScanner.name("r");
    private static final long STYLE = XmlScanner.name("s");
    private static final long TYPE = XmlScanner.name("t");

    private final XmlScanner xml;
    private final CellReader cells;
    private final RichText words = new RichText();
    private int lastRow;
    private int width;
    private long given;

    SheetParser(XmlScanner xml, CellReader cells) {
        this.xml = xml;
        this.cells = cells;
    }

    /** Reads to the end of the part, so that one that was cut is found out. */
    void parse(Consumer<SheetRow> consumer) throws IOException {
        boolean inside = false;
        for (Step step = xml.next(); step != Step.DONE; step = xml.next()) {
            // Drawings that follow have rows too.
            if (xml.name() == DATA) {
                inside = step == Step.START;
            } else if (inside && step == Step.START && xml.name() == ROW) {
                int number = rowNumber();
                List<Cell> row = row();
                lastRow = number;
                width = row.size();
                given += width;
                if (given > MOST_CELLS) {
                    throw new XmlDamage("too many cells");
                }
                consumer.accept(new SheetRow(number, row));
            }
        }
    }

    private int rowNumber() throws XmlDamage {
        int number = xml.number(ADDRESS, 0);
        if (number > lastRow && number <= MAX_ROWS) {
            return number;
        }
        // A number that goes back or beyond the sheet is not to be trusted.
        if (lastRow == MAX_ROWS) {
            throw new XmlDamage("too many rows");
        }
        return lastRow + 1;
    }

    private List<Cell> row() throws IOException {
        List<Cell> row = new ArrayList<>(width);
        int outside = xml.depth() - 1;
        int next = 0;
        while (true) {
            Step step = xml.next();
            if (step == Step.END) {
                if (xml.depth() == outside) {
                    return row;
                }
            } else if (xml.name() == CELL) {
                int column = column(next);
                next = Math.max(next, column + 1);
                Cell cell = cell();
                if (!cell.isBlank()) {
                    put(row, column, cell);
                }
            }
        }
    }

    /** Blank cells before this one are made, and none after the last. */
    private static void put(List<Cell> row, int column, Cell cell) {
        if (column < row.size()) {
            row.set(column, cell);
            return;
        }
        while (row.size() < column) {
            row.add(Cell.blank());
        }
        row.add(cell);
    }

    private Cell cell() throws IOException {
        int typed = xml.attribute(TYPE);
        long type = typed < 0 ? 0 : xml.valueAsName(typed);
        int style = xml.number(STYLE, 0);
        int outside = xml.depth() - 1;
        Cell cell = Cell.blank();
        while (true) {
            Step step = xml.next();
            if (step == Step.END) {
                if (xml.depth() == outside) {
                    return cell;
                }
            } else if (xml.name() == VALUE) {
                if (type != CellReader.INLINE || cell.isBlank()) {
                    cell = cells.cell(type, style, xml.text());
                }
            } else if (xml.name() == INLINE) {
                XmlText text = words.read(xml);
                if (type == CellReader.INLINE || cell.isBlank()) {
                    cell = cells.cell(CellReader.INLINE, style, text);
                }
            }
        }
    }

    /** The column of « AB12 », from 0; the next free one when there is no address. */
    private int column(int next) throws XmlDamage {
        int column = 0;
        int address = xml.attribute(ADDRESS);
        int length = address < 0 ? 0 : xml.valueLength(address);
        for (int i = 0; i < length && column <= MAX_COLUMNS; i++) {
            int letter = xml.valueAt(address, i) - 'A';
            if (letter < 0 || letter > 25) {
                break;
            }
            column = column * 26 + letter + 1;
        }
        // An address beyond the sheet is not to be trusted, nor one that goes back.
        if (column > next && column <= MAX_COLUMNS) {
            return column - 1;
        }
        if (next >= MAX_COLUMNS) {
            throw new XmlDamage("too many columns");
        }
        return next;
    }
}
