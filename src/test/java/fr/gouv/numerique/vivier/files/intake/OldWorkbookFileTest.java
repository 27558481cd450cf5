// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.intake.Cell;
import fr.gouv.numerique.vivier.domain.intake.Sheet;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;

import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Old workbooks are streamed; POI's model, which holds them whole, says what they hold. */
class OldWorkbookFileTest {
    @TempDir private Path folder;

    @Test
    void everyKindOfCellIsRead() throws Exception {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            workbook.createSheet("Avant");
            Row row = workbook.createSheet("Réponses d’été").createRow(3);
            row.createCell(0).setCellValue("Œuvre\nd’été");
            row.createCell(1).setCellValue(12.5);
            row.createCell(3).setCellValue(LocalDate.of(2020, 6, 1));
            row.getCell(3).setCellStyle(date);
            row.createCell(4).setCellValue(true);
            row.createCell(5).setCellErrorValue(FormulaError.NA.getCode());
            row.createCell(6).setCellFormula("1+1");
            row.createCell(7).setCellFormula("\"é\"&\"t\"");
            HSSFRichTextString rich = new HSSFRichTextString("gras et maigre");
            rich.applyFont(0, 4, workbook.createFont());
            row.createCell(8).setCellValue(rich);
            row.createCell(9).setCellValue(1_234_567);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

            List<Sheet> sheets = read(workbook);

            assertThat(sheets).extracting(Sheet::name).containsExactly("Avant", "Réponses d’été");
            assertThat(ReadTables.rows(sheets.getFirst())).isEmpty();
            assertThat(ReadTables.rows(sheets.getLast()))
                    .containsExactly(
                            new SheetRow(
                                    4,
                                    List.of(
                                            new Cell.Text("Œuvre\nd’été"),
                                            new Cell.Figure(12.5),
                                            Cell.blank(),
                                            new Cell.Moment(LocalDateTime.of(2020, 6, 1, 0, 0)),
                                            new Cell.Flag(true),
                                            new Cell.Fault("#N/A"),
                                            new Cell.Figure(2),
                                            new Cell.Text("ét"),
                                            new Cell.Text("gras et maigre"),
                                            new Cell.Figure(1_234_567))));
        }
    }

    /** Long texts run over many records, in the middle of a word and of its encoding. */
    @Test
    void whatIsReadIsWhatPoiReads() throws Exception {
        Random random = new Random(97);
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            CellStyle[] styles = {workbook.createCellStyle(), workbook.createCellStyle()};
            styles[0].setDataFormat((short) 14);
            styles[1].setDataFormat(workbook.createDataFormat().getFormat("0.00"));
            var sheet = workbook.createSheet("Beaucoup");
            for (int i = 0; i < 400; i++) {
                Row row = sheet.createRow(i * 2);
                for (int j = 0; j < 20; j++) {
                    switch (random.nextInt(5)) {
                        case 0 -> row.createCell(j).setCellValue(text(random));
                        case 1 -> row.createCell(j).setCellValue(random.nextInt(100_000) / 100.0);
                        case 2 -> row.createCell(j).setCellValue(random.nextGaussian());
                        case 3 -> {
                            row.createCell(j).setCellValue(random.nextInt(50_000));
                            row.getCell(j).setCellStyle(styles[random.nextInt(2)]);
                        }
                        default -> {}
                    }
                }
            }

            assertThat(ReadTables.rows(read(workbook).getFirst())).isEqualTo(expected(sheet));
        }
    }

    private static String text(Random random) {
        String letters = random.nextBoolean() ? "abcdé ;\"" : "abœ’€ż… ";
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(random.nextInt(20) == 0 ? 30_000 : 40); i > 0; i--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.append('x').toString();
    }

    private static List<SheetRow> expected(org.apache.poi.ss.usermodel.Sheet sheet) {
        List<SheetRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<Cell> cells = new ArrayList<>();
            for (var cell : row) {
                while (cells.size() < cell.getColumnIndex()) {
                    cells.add(Cell.blank());
                }
                if (cell.getCellType() == CellType.STRING) {
                    cells.add(new Cell.Text(cell.getStringCellValue()));
                } else if (DateUtil.isCellDateFormatted(cell)) {
                    cells.add(new Cell.Moment(cell.getLocalDateTimeCellValue()));
                } else {
                    cells.add(new Cell.Figure(cell.getNumericCellValue()));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new SheetRow(row.getRowNum() + 1, cells));
            }
        }
        return rows;
    }

    @Test
    void datesThatCountFromNineteenFourAreRead() throws Exception {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.getInternalWorkbook().getRecords().stream()
                    .filter(org.apache.poi.hssf.record.DateWindow1904Record.class::isInstance)
                    .map(org.apache.poi.hssf.record.DateWindow1904Record.class::cast)
                    .forEach(record -> record.setWindowing((short) 1));
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat((short) 14);
            Row row = workbook.createSheet().createRow(0);
            row.createCell(0).setCellValue(1.0);
            row.getCell(0).setCellStyle(date);

            assertThat(ReadTables.rows(read(workbook).getFirst()).getFirst().cell(0))
                    .isEqualTo(new Cell.Moment(LocalDateTime.of(1904, 1, 2, 0, 0)));
        }
    }

    private List<Sheet> read(HSSFWorkbook workbook) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return new ReadTables(folder).open(bytes.toByteArray()).sheets();
    }
}
