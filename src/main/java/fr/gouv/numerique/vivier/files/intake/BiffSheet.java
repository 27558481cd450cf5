// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.Cell;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;

import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The rows of a sheet of an old workbook. */
final class BiffSheet {
    private static final int LABEL_OF_TABLE = 0xFD;
    private static final int LABEL = 0x204;
    private static final int RICH_LABEL = 0xD6;
    private static final int NUMBER = 0x203;
    private static final int SHORT_NUMBER = 0x27E;
    private static final int SHORT_NUMBERS = 0xBD;
    private static final int FORMULA = 0x06;
    private static final int FORMULA_TEXT = 0x207;
    private static final int FLAG_OR_FAULT = 0x205;

    /** A formula's value is a number, except where these two bytes end it. */
    private static final int NO_NUMBER = 0xFFFF;

    private static final int TEXT = 0;
    private static final int FLAG = 1;
    private static final int FAULT = 2;

    private static final int MOST_COLUMNS = 256;
    private static final int SHORT = 6;

    /** Rows that come in no order have to be held; so many cells of them, and no more. */
    private static final int MOST_HELD = 1_000_000;

    private final BiffWorkbook workbook;
    private final boolean inOrder;
    private final TreeMap<Integer, List<Cell>> held = new TreeMap<>();
    private int cells;
    private int formulaRow;
    private int formulaColumn;
    private Consumer<SheetRow> reader = _ -> {};

    BiffSheet(BiffWorkbook workbook, boolean inOrder) {
        this.workbook = workbook;
        this.inOrder = inOrder;
    }

    /** Whether each row's cells come before those of the next row; few programs do otherwise. */
    static boolean isInOrder(BiffRecords records) throws IOException {
        int row = 0;
        for (boolean more = begin(records); more; more = nextOfSheet(records)) {
            if (isCell(records.sid())) {
                int next = records.in().readUShort();
                if (next < row) {
                    return false;
                }
                row = next;
            }
        }
        return true;
    }

    void read(BiffRecords records, Consumer<SheetRow> consumer) throws IOException {
        reader = consumer;
        for (boolean more = begin(records); more; more = nextOfSheet(records)) {
            if (isCell(records.sid())) {
                cell(records.sid(), records.in());
            } else if (records.sid() == FORMULA_TEXT && records.in().remaining() > 0) {
                put(formulaRow, formulaColumn, Cell.ofText(BiffWorkbook.text(records.in())));
            }
        }
        giveBefore(Integer.MAX_VALUE);
    }

    private static boolean begin(BiffRecords records) throws IOException {
        if (!records.next() || records.sid() != BiffRecords.BEGIN) {
            throw new IOException("no sheet where one should begin");
        }
        return nextOfSheet(records);
    }

    /** The next record that is the sheet's own, not that of a chart in it. */
    private static boolean nextOfSheet(BiffRecords records) throws IOException {
        int depth = 0;
        while (records.next()) {
            switch (records.sid()) {
                case BiffRecords.BEGIN -> depth++;
                case BiffRecords.END -> {
                    if (depth-- == 0) {
                        return false;
                    }
                }
                default -> {
                    if (depth == 0) {
                        return true;
                    }
                }
            }
        }
        throw new IOException("a sheet without end");
    }

    private static boolean isCell(int sid) {
        return switch (sid) {
            case LABEL_OF_TABLE,
                    LABEL,
                    RICH_LABEL,
                    NUMBER,
                    SHORT_NUMBER,
                    SHORT_NUMBERS,
                    FORMULA,
                    FLAG_OR_FAULT ->
                    true;
            default -> false;
        };
    }

    private void cell(int sid, RecordInputStream in) throws IOException {
        int row = in.readUShort();
        int column = in.readUShort();
        if (sid == SHORT_NUMBERS) {
            for (int i = column; in.remaining() > SHORT; i++) {
                int style = in.readUShort();
                put(row, i, number(style, RKUtil.decodeNumber(in.readInt())));
            }
            return;
        }
        int style = in.readUShort();
        switch (sid) {
            case LABEL_OF_TABLE -> put(row, column, Cell.ofText(workbook.text(in.readInt())));
            case LABEL, RICH_LABEL -> put(row, column, Cell.ofText(in.readString()));
            case NUMBER -> put(row, column, number(style, in.readDouble()));
            case SHORT_NUMBER -> put(row, column, number(style, RKUtil.decodeNumber(in.readInt())));
            case FLAG_OR_FAULT -> {
                int value = in.readUByte();
                put(row, column, in.readUByte() == 0 ? new Cell.Flag(value != 0) : fault(value));
            }
            default -> formula(row, column, style, in);
        }
    }

    private void formula(int row, int column, int style, RecordInputStream in) throws IOException {
        long value = in.readLong();
        if (value >>> 48 != NO_NUMBER) {
            put(row, column, number(style, Double.longBitsToDouble(value)));
            return;
        }
        int content = (int) (value >> 16) & 0xFF;
        switch ((int) value & 0xFF) {
            case TEXT -> {
                formulaRow = row;
                formulaColumn = column;
            }
            case FLAG -> put(row, column, new Cell.Flag(content != 0));
            case FAULT -> put(row, column, fault(content));
            default -> {}
        }
    }

    private Cell number(int style, double value) {
        return workbook.isDate(style) && DateUtil.isValidExcelDate(value)
                ? new Cell.Moment(DateUtil.getLocalDateTime(value, workbook.countsFrom1904()))
                : new Cell.Figure(value);
    }

    private static Cell fault(int code) {
        return new Cell.Fault(
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?");
    }

    private void put(int row, int column, Cell cell) throws IOException {
        if (column >= MOST_COLUMNS) {
            throw new IOException("a column that no sheet has");
        }
        if (inOrder) {
            giveBefore(row);
        } else if (++cells > MOST_HELD) {
            throw new FileContent.TooLargeException();
        }
        List<Cell> there = held.computeIfAbsent(row, _ -> new ArrayList<>());
        while (there.size() <= column) {
            there.add(Cell.blank());
        }
        there.set(column, cell);
    }

    private void giveBefore(int row) {
        while (!held.isEmpty() && held.firstKey() < row) {
            var first = held.pollFirstEntry();
            reader.accept(new SheetRow(first.getKey() + 1, first.getValue()));
        }
    }
}
