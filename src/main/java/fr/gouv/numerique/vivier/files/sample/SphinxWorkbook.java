// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.sample;

import fr.gouv.numerique.vivier.domain.sample.FilledForm;
import fr.gouv.numerique.vivier.domain.sample.FilledRow;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The workbook of Sphinx: the answers under two header rows, then the sheet of information. Dates
 * are text, as in the real ones.
 */
final class SphinxWorkbook implements FormWriter {
    private static final String INFORMATION = "information";

    @Override
    public void write(FilledForm form, OutputStream out) throws IOException {
        SphinxTable table = new SphinxTable(form);
        try (StreamedWorkbook workbook = new StreamedWorkbook(form.exportedAt())) {
            workbook.createSheet(form.name()).setRowGenerator(sheet -> answers(sheet, form, table));
            workbook.createSheet(INFORMATION)
                    .setRowGenerator(sheet -> new InformationSheet(form, table).write(sheet));
            workbook.writeAvoidingTempFiles(out);
        }
    }

    private static void answers(Sheet sheet, FilledForm form, SphinxTable table) {
        sheet.createRow(0).createCell(0).setCellValue("N°Obs");
        fill(sheet.createRow(1), table.headers(true), List.of());
        List<Boolean> numbers = table.numbers();
        int count = 0;
        for (FilledRow answers : form.rows()) {
            Row row = sheet.createRow(count + 2);
            count++;
            row.createCell(0).setCellValue(count);
            fill(row, table.cells(answers), numbers);
        }
    }

    /** From the second column on; empty answers have no cell. */
    private static void fill(Row row, List<String> texts, List<Boolean> numbers) {
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (text.isEmpty()) {
                continue;
            }
            if (!numbers.isEmpty() && numbers.get(i)) {
                row.createCell(i + 1).setCellValue(Double.parseDouble(text));
            } else {
                row.createCell(i + 1).setCellValue(text);
            }
        }
    }
}
