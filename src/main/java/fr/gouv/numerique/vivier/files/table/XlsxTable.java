// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.table;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A table as a workbook: bold heading that stays in view, filters, days as days. */
final class XlsxTable {
    private static final int CHARACTER = 256;
    private static final int LONGEST_CELL = 32_767;

    private final XSSFWorkbook workbook;
    private final CellStyle bold;
    private final CellStyle day;
    private final XSSFCellStyle text;

    private XlsxTable(XSSFWorkbook workbook) {
        this.workbook = workbook;
        bold = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        text = workbook.createCellStyle();
        // Stays text also when somebody edits the cell.
        text.setQuotePrefixed(true);
    }

    static void write(Table table, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new XlsxTable(workbook).fill(table);
            workbook.write(out);
        }
    }

    private void fill(Table table) {
        XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(table.title()));
        Row head = sheet.createRow(0);
        for (int i = 0; i < table.columns().size(); i++) {
            Table.Column column = table.columns().get(i);
            head.createCell(i).setCellValue(column.name());
            head.getCell(i).setCellStyle(bold);
            sheet.setColumnWidth(i, column.width() * CHARACTER);
        }
        int number = 1;
        for (List<TableValue> values : table.rows()) {
            Row row = sheet.createRow(number++);
            for (int i = 0; i < values.size(); i++) {
                put(row, i, values.get(i));
            }
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(
                new CellRangeAddress(0, table.rows().size(), 0, table.columns().size() - 1));
    }

    private void put(Row row, int column, TableValue value) {
        switch (value) {
            case TableValue.Words(String words) -> {
                Cell cell = row.createCell(column);
                cell.setCellValue(cut(words));
                if (FormulaGuard.looksLikeFormula(words)) {
                    cell.setCellStyle(text);
                }
            }
            case TableValue.Day(var date) -> {
                Cell cell = row.createCell(column);
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            case TableValue.Figure(long figure) ->
                    row.createCell(column).setCellValue((double) figure);
            case TableValue.Nothing() -> {}
        }
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST_CELL) {
            return words;
        }
        boolean splits = Character.isHighSurrogate(words.charAt(LONGEST_CELL - 1));
        return words.substring(0, splits ? LONGEST_CELL - 1 : LONGEST_CELL);
    }
}
