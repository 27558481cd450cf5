// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.table;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.DeferredSXSSFSheet;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A table as a workbook: bold heading that stays in view, filters, days as days. */
final class XlsxTable {
    private static final int CHARACTER = 256;
    private static final int LONGEST_CELL = 32_767;
    private static final int ROWS_IN_MEMORY = 100;

    private final DeferredSXSSFWorkbook workbook;
    private final CellStyle bold;
    private final CellStyle day;
    private final CellStyle text;

    private XlsxTable(DeferredSXSSFWorkbook workbook) {
        this.workbook = workbook;
        bold = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        XSSFCellStyle quoted = (XSSFCellStyle) workbook.createCellStyle();
        // Stays text also when somebody edits the cell.
        quoted.setQuotePrefixed(true);
        text = quoted;
    }

    static void write(Table table, OutputStream out) throws IOException {
        // Rows go straight into the file: a list of a hundred thousand would fill the memory.
        try (DeferredSXSSFWorkbook workbook = new DeferredSXSSFWorkbook(ROWS_IN_MEMORY)) {
            new XlsxTable(workbook).fill(table);
            workbook.write(out);
        }
    }

    private void fill(Table table) {
        DeferredSXSSFSheet sheet =
                workbook.createSheet(WorkbookUtil.createSafeSheetName(table.title()));
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.setColumnWidth(i, table.columns().get(i).width() * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(
                new CellRangeAddress(0, table.rows().size(), 0, table.columns().size() - 1));
        sheet.setRowGenerator(to -> rows(table, to));
    }

    private void rows(Table table, SXSSFSheet sheet) {
        Row head = sheet.createRow(0);
        for (int i = 0; i < table.columns().size(); i++) {
            head.createCell(i).setCellValue(table.columns().get(i).name());
            head.getCell(i).setCellStyle(bold);
        }
        int number = 1;
        for (List<TableValue> values : table.rows()) {
            Row row = sheet.createRow(number++);
            for (int i = 0; i < values.size(); i++) {
                put(row, i, values.get(i));
            }
        }
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
            case TableValue.Decimal(var number) ->
                    row.createCell(column).setCellValue(number.doubleValue());
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
