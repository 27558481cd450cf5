// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.intake.Cell;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Workbooks made at random, always the same ones, read as POI's own model of them says. */
class WorkbookOracleTest {
    private static final String[] FORMATS = {
        "General",
        "0.00",
        "dd/mm/yyyy",
        "yyyy-mm-dd hh:mm",
        "[$-40C]d mmmm yyyy",
        "[h]:mm",
        "\"jour\" 0"
    };
    private static final String[] PIECES = {
        "é", " ", "&", "<", ">", "\"", "'", "\n", "\r", "\t", "_x000D_", "_x", "😀", "’", "\u00A0",
        "abc", "]]>", "ü", "_", "0"
    };

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void randomWorkbooksAreReadAsPoiReadsThem(long seed) throws Exception {
        Random random = new Random(seed);
        Path file = folder.resolve("classeur.xlsx");
        boolean streamed = random.nextInt(3) == 0;
        try (XSSFWorkbook base = new XSSFWorkbook()) {
            base.getCTWorkbook().getWorkbookPr().setDate1904(random.nextInt(3) == 0);
            if (streamed) {
                try (SXSSFWorkbook workbook =
                        new SXSSFWorkbook(base, 10, false, random.nextBoolean())) {
                    fill(workbook, random, file);
                }
            } else {
                fill(base, random, file);
            }
        }

        List<fr.gouv.numerique.vivier.domain.intake.Sheet> sheets =
                new SourceFileReader().open(file).sheets();
        try (XSSFWorkbook oracle = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(sheets).hasSize(oracle.getNumberOfSheets());
            for (int i = 0; i < sheets.size(); i++) {
                List<SheetRow> rows = new ArrayList<>();
                sheets.get(i).forEachRow(rows::add);
                assertThat(sheets.get(i).name()).isEqualTo(oracle.getSheetName(i));
                assertThat(rows).isEqualTo(expected(oracle.getSheetAt(i)));
            }
        }
    }

    private static void fill(Workbook workbook, Random random, Path file) throws IOException {
        List<CellStyle> styles = new ArrayList<>();
        for (String format : FORMATS) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            styles.add(style);
        }
        int sheets = 1 + random.nextInt(3);
        for (int i = 0; i < sheets; i++) {
            Sheet sheet = workbook.createSheet("Onglet n° " + i + " & suite");
            int number = random.nextInt(3);
            int rows = random.nextInt(60);
            for (int j = 0; j < rows; j++) {
                Row row = sheet.createRow(number);
                number += 1 + random.nextInt(3) / 2 * random.nextInt(5);
                int column = random.nextInt(3);
                int cells = random.nextInt(20);
                for (int k = 0; k < cells; k++) {
                    fill(row.createCell(column), workbook, styles, random);
                    column += 1 + random.nextInt(3) / 2 * random.nextInt(40);
                }
            }
        }
        try (OutputStream stream = Files.newOutputStream(file)) {
            workbook.write(stream);
        }
    }

    private static void fill(
            org.apache.poi.ss.usermodel.Cell cell,
            Workbook workbook,
            List<CellStyle> styles,
            Random random) {
        switch (random.nextInt(9)) {
            case 0 -> cell.setCellValue(random.nextInt(60_000));
            case 1 ->
                    cell.setCellValue(
                            random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20));
            case 2 -> cell.setCellValue(random.nextInt(1_000_000) / 100.0);
            case 3 -> cell.setCellValue(random.nextBoolean());
            case 4 -> cell.setCellErrorValue(FormulaError.DIV0.getCode());
            case 5 -> cell.setCellFormula(random.nextBoolean() ? "1+1" : "\"a\"&\"b\"");
            case 6 -> {
                if (workbook instanceof XSSFWorkbook model) {
                    XSSFRichTextString text = new XSSFRichTextString("gras " + words(random));
                    XSSFFont font = model.createFont();
                    font.setBold(true);
                    text.applyFont(0, 4, font);
                    cell.setCellValue(text);
                }
            }
            default -> cell.setCellValue(words(random));
        }
        if (random.nextInt(3) > 0) {
            cell.setCellStyle(styles.get(random.nextInt(styles.size())));
        }
        if (cell.getCellType() == CellType.FORMULA && workbook instanceof XSSFWorkbook) {
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
        }
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        int pieces = random.nextInt(8);
        for (int i = 0; i < pieces; i++) {
            words.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return words.toString();
    }

    private static List<SheetRow> expected(Sheet sheet) {
        List<SheetRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<Cell> cells = new ArrayList<>();
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                Cell expected = expected(cell);
                if (!expected.isBlank()) {
                    while (cells.size() < cell.getColumnIndex()) {
                        cells.add(Cell.blank());
                    }
                    cells.add(expected);
                }
            }
            rows.add(new SheetRow(row.getRowNum() + 1, cells));
        }
        return rows;
    }

    private static Cell expected(org.apache.poi.ss.usermodel.Cell cell) {
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        return switch (type) {
            case STRING -> Cell.ofText(cell.getRichStringCellValue().getString());
            case BOOLEAN -> new Cell.Flag(cell.getBooleanCellValue());
            case ERROR -> new Cell.Fault(FormulaError.forInt(cell.getErrorCellValue()).getString());
            case NUMERIC ->
                    DateUtil.isCellDateFormatted(cell)
                            ? new Cell.Moment(cell.getLocalDateTimeCellValue())
                            : new Cell.Figure(cell.getNumericCellValue());
            default -> Cell.blank();
        };
    }
}
