// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The same few answers in every kind of file. */
final class SmallFiles {
    /** What a person reads in each of them. */
    static final String TEXT =
            "Nom;Prénom;Jours;Le\nRéy;Ana;2.5;31/05/2020\nRoy;Léo;3;01/06/2020\n";

    private SmallFiles() {}

    static byte[] xls() throws IOException {
        try (Workbook workbook = new HSSFWorkbook()) {
            return filled(workbook);
        }
    }

    static byte[] xlsx() throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            return filled(workbook);
        }
    }

    private static byte[] filled(Workbook workbook) throws IOException {
        CellStyle date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        Sheet sheet = workbook.createSheet("Réponses");
        texts(sheet.createRow(0), "Nom", "Prénom", "Jours", "Le");
        texts(sheet.createRow(1), "Réy", "Ana");
        texts(sheet.createRow(2), "Roy", "Léo");
        double[] days = {2.5, 3};
        LocalDate[] dates = {LocalDate.of(2020, 5, 31), LocalDate.of(2020, 6, 1)};
        for (int i = 0; i < days.length; i++) {
            Row row = sheet.getRow(i + 1);
            row.createCell(2).setCellValue(days[i]);
            row.createCell(3).setCellValue(dates[i]);
            row.getCell(3).setCellStyle(date);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static void texts(Row row, String... texts) {
        for (String text : texts) {
            row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text);
        }
    }

    static byte[] ods() throws IOException {
        String row =
                "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>%s</text:p>"
                        + "</table:table-cell><table:table-cell office:value-type=\"string\">"
                        + "<text:p>%s</text:p></table:table-cell>%s<table:table-cell"
                        + " table:number-columns-repeated=\"16380\"/></table:table-row>";
        String value =
                "<table:table-cell office:value-type=\"float\" office:value=\"%s\"><text:p>x</text:p>"
                        + "</table:table-cell><table:table-cell office:value-type=\"date\""
                        + " office:date-value=\"%s\"><text:p>x</text:p></table:table-cell>";
        String title =
                "<table:table-cell><text:p>Jours</text:p></table:table-cell>"
                        + "<table:table-cell><text:p>Le</text:p></table:table-cell>";
        String content =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                        + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                        + "<office:body><office:spreadsheet><table:table table:name=\"Réponses\">"
                        + row.formatted("Nom", "Prénom", title)
                        + row.formatted("Réy", "Ana", value.formatted("2.5", "2020-05-31"))
                        + row.formatted("Roy", "Léo", value.formatted("3", "2020-06-01"))
                        + "<table:table-row table:number-rows-repeated=\"1048573\">"
                        + "<table:table-cell table:number-columns-repeated=\"16384\"/>"
                        + "</table:table-row></table:table></office:spreadsheet></office:body>"
                        + "</office:document-content>";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(
                    "application/vnd.oasis.opendocument.spreadsheet"
                            .getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
