// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.files.table.TableFile.Format;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Lists as spreadsheet programs read them. */
class TableFileTest {
    private static final String FORMULA = "=HYPERLINK(\"http://x\";\"y\")";
    private static final Table TABLE =
            new Table(
                    "Documents",
                    List.of(
                            new Table.Column("Numéro", 14),
                            new Table.Column("Édité le", 12),
                            new Table.Column("Version", 8),
                            new Table.Column("Mission", 40)),
                    List.of(
                            List.of(
                                    TableValue.of("AT-2020-0001"),
                                    TableValue.of(Optional.of(LocalDate.of(2020, 6, 1))),
                                    TableValue.of(2),
                                    TableValue.of(FORMULA)),
                            List.of(
                                    TableValue.of("-1+2"),
                                    TableValue.of(Optional.empty()),
                                    TableValue.of(1),
                                    TableValue.of("« Étude » ; suite\nligne \"deux\" & <fin>"))));

    @TempDir private Path folder;

    private Path write(Format format) throws IOException {
        return TableFile.write(TABLE, format, folder.resolve("liste." + format));
    }

    @Test
    void aTextFileIsQuotedAndRunsNoFormula() throws IOException {
        assertThat(Files.readString(write(Format.CSV)))
                .isEqualTo(
                        "\uFEFFNuméro;Édité le;Version;Mission\r\n"
                                + "AT-2020-0001;2020-06-01;2;\"'=HYPERLINK(\"\"http://x\"\";\"\"y\"\")\"\r\n"
                                + "'-1+2;;1;\"« Étude » ; suite\nligne \"\"deux\"\" & <fin>\"\r\n");
    }

    @Test
    void aWorkbookHoldsWordsDaysAndNumbers() throws IOException {
        try (InputStream file = Files.newInputStream(write(Format.XLSX));
                XSSFWorkbook workbook = new XSSFWorkbook(file)) {
            XSSFSheet sheet = workbook.getSheet("Documents");
            XSSFCell formula = sheet.getRow(1).getCell(3);
            assertThat(formula.getCellType()).isEqualTo(CellType.STRING);
            assertThat(formula.getStringCellValue()).isEqualTo(FORMULA);
            assertThat(formula.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(sheet.getRow(1).getCell(1).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2020, 6, 1));
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(2);
            assertThat(sheet.getRow(2).getCell(1)).isNull();
        }
    }

    @Test
    void anOpenDocumentFileSaysWhatItIsFirst() throws IOException {
        Path file = write(Format.ODS);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry first = zip.entries().nextElement();
            assertThat(first.getName()).isEqualTo("mimetype");
            assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
            String content =
                    new String(
                            zip.getInputStream(zip.getEntry("content.xml")).readAllBytes(),
                            StandardCharsets.UTF_8);
            // Whether « > » is escaped is left to the writer of XML that is there.
            assertThat(content.replace("&gt;", ">"))
                    .contains(
                            "office:date-value=\"2020-06-01\"",
                            "<text:p>=HYPERLINK(\"http://x\";\"y\")</text:p>",
                            "<text:p>ligne \"deux\" &amp; &lt;fin></text:p>")
                    .doesNotContain("table:formula");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"CSV", "ODS"})
    void theSameTableGivesTheSameBytes(Format format) throws IOException {
        byte[] first = Files.readAllBytes(write(format));

        assertThat(write(format)).hasBinaryContent(first);
    }

    @Test
    void theKindOfFileIsToldByItsName() {
        assertThat(Format.of(Path.of("liste.ods"))).contains(Format.ODS);
        assertThat(Format.of(Path.of("liste.pdf"))).isEmpty();
    }
}
