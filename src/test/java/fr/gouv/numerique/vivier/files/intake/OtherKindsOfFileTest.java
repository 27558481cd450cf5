// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.intake.Cell;
import fr.gouv.numerique.vivier.domain.intake.ImportSource;
import fr.gouv.numerique.vivier.domain.intake.Sheet;
import fr.gouv.numerique.vivier.domain.intake.SourceFile;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;

/** Web pages, archives, old XML and pasted tables are read; what is no table is told apart. */
class OtherKindsOfFileTest {
    private static final List<List<String>> EXPECTED =
            List.of(List.of("Nom", "Prénom"), List.of("Réy", "Ana"));

    @TempDir private Path folder;
    private ReadTables files;

    @BeforeEach
    void open() {
        files = new ReadTables(folder);
    }

    // Web pages

    @Test
    void aPageWithATableIsRead() throws Exception {
        String page =
                "<!DOCTYPE html>\n<html><head><title>Export</title><style>td{color:red}</style>"
                        + "<script>document.write('<table>')</script></head><body><!-- <table> -->"
                        + "<table><thead><tr><th>Nom<th>Pr&eacute;nom</thead>"
                        + "<tr><td>R&#233;y</td><td>\n  Ana \n</td></tr></table>";
        assertThat(files.shown(utf8(page))).isEqualTo(EXPECTED);
    }

    @Test
    void entitiesBreaksAndParagraphsAreWhatTheyMean() throws Exception {
        String page =
                "<table><tr><td>Direction &amp; pilotage<br/>l&rsquo;&OElig;uvre</td>"
                        + "<td><p>un</p><p>deux</p></td><td>1 &lt; 2 &bidule; &#x20AC;</td></tr></table>";
        assertThat(files.shown(utf8(page)).getFirst())
                .containsExactly("Direction & pilotage\nl’Œuvre", "un\ndeux", "1 < 2 &bidule; €");
        assertThat(ReadTables.rows(files.open(utf8(page)).sheets().getFirst()).getFirst().cell(1))
                .isEqualTo(new Cell.Text("un\ndeux"));
    }

    @Test
    void aCellOverSeveralStandsInTheFirst() throws Exception {
        String page =
                "<table><tr><td rowspan=2>a</td><td colspan='2'>b</td><td>c</td></tr>"
                        + "<tr><td>d</td><td>e</td><td>f</td></tr>"
                        + "<tr><td>g</td><td>h</td></tr></table>";
        assertThat(files.shown(utf8(page)))
                .containsExactly(
                        List.of("a", "b", "", "c"), List.of("", "d", "e", "f"), List.of("g", "h"));
    }

    @Test
    void eachTableIsASheetAndThoseThatLayOutThePageAreNone() throws Exception {
        String page =
                "<table><tr><td>menu</td></tr><tr><td><table><tr><td>a</td><td>b</td></tr></table>"
                        + "</td></tr></table><table><tr><td>c</td><td>d</td></tr></table>";
        List<Sheet> sheets = files.open(utf8(page)).sheets();
        assertThat(sheets).hasSize(2);
        assertThat(ReadTables.shown(sheets.getFirst())).containsExactly(List.of("a", "b"));
        assertThat(ReadTables.shown(sheets.getLast())).containsExactly(List.of("c", "d"));
    }

    @Test
    void aPageIsReadInTheEncodingThatItNames() throws Exception {
        String table = "<table><tr><td>Nom</td><td>Prénom</td></tr><tr><td>Réy<td>Ana</table>";
        String named =
                "<html><meta http-equiv=Content-Type content=\"text/html; charset=%s\">" + table;
        for (String charset : List.of("windows-1252", "utf-8", "macintosh", "ISO-8859-1")) {
            Charset used = charset.equals("macintosh") ? mac() : Charset.forName(charset);
            assertThat(files.shown(named.formatted(charset).getBytes(used))).isEqualTo(EXPECTED);
        }
        assertThat(files.shown(("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(EXPECTED);
        assertThat(files.shown(table.getBytes(StandardCharsets.UTF_8))).isEqualTo(EXPECTED);
        assertThat(files.shown(table.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(EXPECTED);
    }

    private static Charset mac() {
        return Charset.forName("x-MacRoman");
    }

    @Test
    void aPageInPlaceOfAnExportIsTold() throws Exception {
        assertThat(files.refusal(utf8("<html><body>Erreur 500</body></html>")))
                .isEqualTo("htmlNoTable");
        assertThat(
                        files.refusal(
                                utf8(
                                        "<!doctype html><html><form><input name=u>"
                                                + "<input class=\"x\" type=\"password\"></form>")))
                .isEqualTo("loginPage");
    }

    // Old XML

    @Test
    void anXmlSpreadsheetIsRead() throws Exception {
        String workbook =
                "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                        + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                        + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
                        + "<Worksheet ss:Name=\"Réponses\"><Table><Row ss:Index=\"3\">"
                        + "<Cell><Data ss:Type=\"String\">Nom</Data></Cell>"
                        + "<Cell ss:Index=\"3\"><Data ss:Type=\"Number\">2.5</Data></Cell>"
                        + "<Cell><Data ss:Type=\"DateTime\">2020-05-31T00:00:00.000</Data></Cell>"
                        + "<Cell><Data ss:Type=\"Boolean\">1</Data></Cell>"
                        + "</Row></Table></Worksheet></Workbook>";
        Sheet sheet = files.open(utf8(workbook)).sheets().getFirst();
        assertThat(sheet.name()).isEqualTo("Réponses");
        assertThat(ReadTables.rows(sheet))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.number()).isEqualTo(3);
                            assertThat(row.cells())
                                    .containsExactly(
                                            new Cell.Text("Nom"),
                                            Cell.blank(),
                                            new Cell.Figure(2.5),
                                            new Cell.Moment(LocalDateTime.of(2020, 5, 31, 0, 0)),
                                            new Cell.Flag(true));
                        });
    }

    @Test
    void anOpenDocumentInOneFileIsRead() throws Exception {
        byte[] content;
        try (GuardedZip zip = GuardedZip.open(new FileContent.InMemory(SmallFiles.ods()));
                var stream = zip.stream("content.xml")) {
            content = stream.readAllBytes();
        }
        String flat =
                new String(content, StandardCharsets.UTF_8)
                        .replace("office:document-content", "office:document");
        assertThat(files.shown(utf8(flat))).isEqualTo(files.shown(SmallFiles.ods()));
    }

    // Archives

    @Test
    void theOneFileInAnArchiveIsRead() throws Exception {
        byte[] csv = utf8("Nom;Prénom\nRéy;Ana\n");
        assertThat(files.shown(ReadTables.zip("Réponses.csv", csv))).isEqualTo(EXPECTED);
        assertThat(files.shown(ReadTables.zip("a/", "", "a/x.csv", csv, "__MACOSX/a/._x.csv", "?")))
                .isEqualTo(EXPECTED);
        for (byte[] workbook : List.of(SmallFiles.xlsx(), SmallFiles.xls(), SmallFiles.ods())) {
            assertThat(files.shown(ReadTables.zip("x", workbook)))
                    .isEqualTo(files.shown(SmallFiles.xlsx()));
        }
    }

    @Test
    void otherArchivesAreTold() throws Exception {
        assertThat(files.refusal(ReadTables.zip("a.csv", "a;b", "b.csv", "c;d")))
                .isEqualTo("severalFiles");
        assertThat(files.refusal(ReadTables.zip("vide/", ""))).isEqualTo("emptyArchive");
        assertThat(files.refusal(ReadTables.zip("a.zip", ReadTables.zip("a.csv", "a;b\n1;2\n"))))
                .isEqualTo("damagedWorkbook");
    }

    // Pasted

    @Test
    void whatASpreadsheetCopiesIsRead() throws Exception {
        SourceFile file =
                ReadTables.pasted("Nom\tRemarque\r\nRéy\t\"deux\nlignes, \"\"citées\"\"\"\r\n");
        assertThat(file.name()).isEqualTo("Presse-papiers");
        assertThat(file.sha256()).hasSize(64);
        assertThat(ReadTables.shown(file.sheets().getFirst()))
                .containsExactly(
                        List.of("Nom", "Remarque"), List.of("Réy", "deux\nlignes, \"citées\""));
    }

    @Test
    void whatAWebPageCopiesIsRead() throws Exception {
        String html =
                "Version:0.9\r\nStartHTML:00000097\r\n<html><body><!--StartFragment--><table><tr>"
                        + "<td>Nom<td>Pr&eacute;nom<tr><td>Réy<td>Ana</table>";
        assertThat(ReadTables.shown(ReadTables.pasted(html).sheets().getFirst()))
                .isEqualTo(EXPECTED);
    }

    @Test
    void nothingPastedIsTold() {
        assertThat(ReadTables.refusal(new ImportSource.Pasted("export.dat", " \n")))
                .isEqualTo("emptyPaste");
        assertThat(ReadTables.refusal(new ImportSource.Pasted("export.dat", "Bonjour\nMerci")))
                .isEqualTo("noColumnsPasted");
        assertThat(ReadTables.refusal(new ImportSource.Pasted("export.dat", "a\tb\n\"c\td")))
                .isEqualTo("quotesPasted");
    }

    // What is no table

    @Test
    void everyOtherKindOfFileIsNamed() throws Exception {
        assertThat(files.refusal(bytes(0xFF, 0xD8, 0xFF, 0xE0, 0))).isEqualTo("image");
        assertThat(files.refusal(bytes(0x1F, 0x8B, 8, 0, 0))).isEqualTo("compressed");
        assertThat(files.refusal(utf8("{\\rtf1\\ansi Bonjour}"))).isEqualTo("document");
        assertThat(files.refusal(utf8("SQLite format 3\0 and so on"))).isEqualTo("binary");
        assertThat(files.refusal(bytes(0x7F, 'E', 'L', 'F', 2, 1))).isEqualTo("binary");
        assertThat(files.refusal(bytes('M', 'Z', 0x90, 0, 3))).isEqualTo("binary");
        assertThat(files.refusal(new byte[5000])).isEqualTo("binary");
        byte[] noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        assertThat(files.refusal(noise)).isEqualTo("binary");
        assertThat(files.refusal(ReadTables.zip("xl/workbook.bin", "x", "[Content_Types].xml", "")))
                .isEqualTo("xlsb");
        assertThat(
                        files.refusal(
                                ReadTables.zip("[Content_Types].xml", "", "word/document.xml", "")))
                .isEqualTo("document");
        assertThat(
                        files.refusal(
                                ReadTables.zip(
                                        "mimetype", "application/vnd.oasis.opendocument.text")))
                .isEqualTo("document");
        assertThat(files.refusal(ReadTables.zip("Index/Document.iwa", "", "Data/a.jpg", "")))
                .isEqualTo("numbers");
        assertThat(files.refusal(ole("WordDocument", new byte[600]))).isEqualTo("document");
        assertThat(files.refusal(ole("Contents", new byte[600]))).isEqualTo("binary");
    }

    /** Each began with a record of its own: Excel 2, 3, 4, and 5 with and without a container. */
    @Test
    void workbooksOfTheFirstVersionsAreTold() throws Exception {
        assertThat(files.refusal(bytes(0x09, 0x00, 0x04, 0x00, 2, 0, 0x10, 0))).isEqualTo("tooOld");
        assertThat(files.refusal(bytes(0x09, 0x02, 0x06, 0x00, 0, 0, 0x10, 0, 0, 0)))
                .isEqualTo("tooOld");
        assertThat(files.refusal(bytes(0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0, 0, 0)))
                .isEqualTo("tooOld");
        byte[] fifth = bytes(0x09, 0x08, 0x08, 0x00, 0x00, 0x05, 0x05, 0x00, 0, 0, 0, 0);
        assertThat(files.refusal(fifth)).isEqualTo("tooOld");
        assertThat(files.refusal(ole("Book", fifth))).isEqualTo("tooOld");
    }

    private static byte[] ole(String stream, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(content), stream);
            file.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
