// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.RowIssue;
import fr.gouv.numerique.vivier.domain.shared.Texts;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Writes refused rows as a workbook: where, what was written, and why it was not taken. */
public final class RefusalWorkbook {
    private static final int CHARACTER = 256;
    private static final int[] WIDTHS = {8, 44, 36, 80};
    private static final int LONGEST_CELL = 32_767;

    private final Texts texts;

    public RefusalWorkbook(Texts texts) {
        this.texts = texts;
    }

    /** Writes the whole file or none of it: a file that was there stays until the new one is. */
    public void write(List<RowIssue> refusals, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path unfinished = Files.createTempFile(folder, "vivier", ".tmp");
        try {
            try (XSSFWorkbook workbook = new XSSFWorkbook();
                    OutputStream stream = Files.newOutputStream(unfinished)) {
                fill(workbook, refusals);
                workbook.write(stream);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private void fill(XSSFWorkbook workbook, List<RowIssue> refusals) {
        XSSFSheet sheet = workbook.createSheet(texts.get("intake.workbook.sheet"));
        CellStyle bold = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        CellStyle wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        Row header = sheet.createRow(0);
        String[] titles = {"row", "column", "value", "reason"};
        for (int i = 0; i < titles.length; i++) {
            header.createCell(i).setCellValue(texts.get("intake.workbook." + titles[i]));
            header.getCell(i).setCellStyle(bold);
            sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
        }
        int number = 1;
        for (RowIssue refusal : refusals) {
            Row row = sheet.createRow(number++);
            row.createCell(0).setCellValue(refusal.row());
            row.createCell(1).setCellValue(cut(refusal.column()));
            row.createCell(2).setCellValue(cut(refusal.value()));
            row.createCell(3).setCellValue(texts.get(refusal.reason()));
            row.forEach(cell -> cell.setCellStyle(wrapped));
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, number - 1), 0, 3));
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST_CELL) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(LONGEST_CELL - 1));
        return text.substring(0, splits ? LONGEST_CELL - 1 : LONGEST_CELL);
    }
}
