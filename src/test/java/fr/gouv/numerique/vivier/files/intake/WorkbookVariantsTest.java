// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.numerique.vivier.domain.intake.Cell;
import fr.gouv.numerique.vivier.domain.intake.Sheet;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;
import fr.gouv.numerique.vivier.domain.intake.SourceFile;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

/** Workbooks as tools write them that know only a part of the standard, or all of it. */
class WorkbookVariantsTest {
    private static final String MAIN = Workbooks.MAIN;
    private static final Cell BLANK = Cell.blank();

    @TempDir private Path folder;

    @Test
    void elementsMayHaveAPrefix() throws Exception {
        Workbooks workbook =
                new Workbooks()
                        .sheet(
                                "<?xml version=\"1.0\"?><x:worksheet xmlns:x=\"%s\"><x:sheetData><x:row r=\"2\"><x:c r=\"B2\" t=\"s\"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>"
                                        .formatted(MAIN))
                        .with(
                                "xl/sharedStrings.xml",
                                "<x:sst xmlns:x=\"%s\"><x:si><x:t>un</x:t></x:si><x:si><x:t xml:space=\"preserve\"> deux</x:t></x:si></x:sst>"
                                        .formatted(MAIN));

        assertThat(rows(workbook)).containsExactly(row(2, BLANK, new Cell.Text(" deux")));
    }

    @Test
    void whatHasNoAddressFollowsWhatCameBefore() throws Exception {
        assertThat(
                        rows(
                                "<row r=\"3\"><c r=\"C3\"><v>1</v></c><c><v>2</v></c></row>"
                                        + "<row><c><v>3</v></c></row><row r=\"2\"><c r=\"A9\"><v>4</v></c></row>"))
                .containsExactly(
                        row(3, BLANK, BLANK, figure(1), figure(2)),
                        row(4, figure(3)),
                        row(5, figure(4)));
    }

    @Test
    void aWrongDimensionAndRowsElsewhereChangeNothing() throws Exception {
        Workbooks workbook =
                new Workbooks()
                        .sheet(
                                ("<worksheet xmlns=\"%s\"><dimension ref=\"A1:A1\"/><sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row/></sheetData>"
                                                + "<controls><xdr:row xmlns:xdr=\"urn:x\">4</xdr:row></controls></worksheet>")
                                        .formatted(MAIN));

        assertThat(rows(workbook)).containsExactly(row(1, figure(1), figure(2)), row(2));
    }

    @Test
    void everyTypeOfCellIsRead() throws Exception {
        assertThat(
                        rows(
                                "<row><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"str\"><f>A1&amp;\"x\"</f><v>calculé</v></c>"
                                        + "<c t=\"n\"><v>-1.5E3</v></c><c><f>1+1</f></c><c t=\"n\"><v>douze</v></c><c><v>NaN</v></c>"
                                        + "<c s=\"1\"><v>43983</v></c><c s=\"2\"><v>43983.5</v></c><c s=\"9\"><v>43983</v></c></row>"))
                .containsExactly(
                        row(
                                1,
                                new Cell.Flag(true),
                                new Cell.Fault("#N/A"),
                                new Cell.Text("calculé"),
                                figure(-1500),
                                BLANK,
                                new Cell.Text("douze"),
                                new Cell.Text("NaN"),
                                new Cell.Moment(LocalDateTime.of(2020, 6, 1, 0, 0)),
                                new Cell.Moment(LocalDateTime.of(2020, 6, 1, 12, 0)),
                                figure(43983)));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-06-01, 2020-06-01T00:00",
        "2020-06-01T12:30:00, 2020-06-01T12:30",
        "2020-06-01T12:30:15.250Z, 2020-06-01T12:30:15.250",
        "2020-06-01T12:30:00+02:00, 2020-06-01T12:30",
    })
    void strictDatesAreRead(String written, LocalDateTime read) throws Exception {
        assertThat(rows("<row><c t=\"d\"><v>" + written + "</v></c></row>"))
                .containsExactly(row(1, new Cell.Moment(read)));
    }

    @Test
    void aStrictWorkbookIsRead() throws Exception {
        Workbooks workbook = Workbooks.ofRows("<row><c t=\"s\"><v>0</v></c></row>");
        workbook.texts("<si><t>strict</t></si>");
        String links = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        String main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        workbook.with(
                        "_rels/.rels",
                        Workbooks.relationships(
                                        Workbooks.link("a", "officeDocument", "/xl/workbook.xml"))
                                .replace(Workbooks.LINKS, links))
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"%s\" conformance=\"strict\"><workbookPr date1904=\"true\"/><sheets><sheet name=\"L’été &amp; co\" xmlns:rel=\"%s\" rel:id=\"b\"/></sheets></workbook>"
                                .formatted(main, links))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        Workbooks.relationships(
                                        Workbooks.link(
                                                "b", "worksheet", "/xl/worksheets/sheet1.xml"),
                                        Workbooks.link("c", "sharedStrings", "sharedStrings.xml"),
                                        Workbooks.link("d", "styles", "./styles.xml"))
                                .replace(Workbooks.LINKS, links))
                .sheet(
                        Workbooks.worksheet(
                                        "<row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>1</v></c></row>")
                                .replace(MAIN, main));

        SourceFile file = new SourceFileReader().open(workbook.in(folder));

        assertThat(file.sheets()).extracting(Sheet::name).containsExactly("L’été & co");
        assertThat(rows(workbook))
                .containsExactly(
                        row(
                                1,
                                new Cell.Text("strict"),
                                new Cell.Moment(LocalDateTime.of(1904, 1, 2, 0, 0))));
    }

    @Test
    void wordsAreReadAsSpreadsheetsShowThem() throws Exception {
        Workbooks workbook =
                Workbooks.ofRows(
                        "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c><c t=\"s\"><v> 3 </v></c><c t=\"s\"><v>4</v></c></row>");
        workbook.texts(
                "<si><r><t xml:space=\"preserve\">gras </t></r><r><rPr><b/></rPr><t>et non</t></r><rPh sb=\"0\" eb=\"1\"><t>kana</t></rPh></si>"
                        + "<si><t>a &lt; b &amp; c&#233;&#xE9;&#x1F600;</t></si>"
                        + "<si><t>un<!-- rien -->_x000D_<![CDATA[<deux> & ]]>trois</t></si>"
                        + "<si><t>ligne\r\nsuivante\rfin _x005F_x000D_</t></si><si><t/></si>");

        assertThat(rows(workbook))
                .containsExactly(
                        row(
                                1,
                                new Cell.Text("gras et non"),
                                new Cell.Text("a < b & céé😀"),
                                new Cell.Text("un\r<deux> & trois"),
                                new Cell.Text("ligne\nsuivante\nfin _x000D_")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252"})
    void partsMayBeInAnyEncoding(String encoding) throws Exception {
        String xml =
                "<?xml version=\"1.0\" encoding=\""
                        + encoding
                        + "\"?>"
                        + Workbooks.worksheet(
                                "<row><c t=\"inlineStr\"><is><t>forêt é</t></is></c></row>");

        assertThat(
                        rows(
                                new Workbooks()
                                        .with(
                                                "xl/worksheets/sheet1.xml",
                                                xml.getBytes(Charset.forName(encoding)))))
                .containsExactly(row(1, new Cell.Text("forêt é")));
    }

    @Test
    void aMarkBeforeThePartIsNoText() throws Exception {
        assertThat(
                        rows(
                                new Workbooks()
                                        .sheet(
                                                "\uFEFF"
                                                        + Workbooks.worksheet(
                                                                "<row><c><v>1</v></c></row>"))))
                .containsExactly(row(1, figure(1)));
    }

    /** A parser of the JDK stops at the 100,001st reference of a document. */
    @Test
    void asManyReferencesAsThereAre() throws Exception {
        String cell = "<c t=\"inlineStr\"><is><t>" + "&amp;".repeat(1000) + "</t></is></c>";

        List<SheetRow> rows = rows("<row>" + cell.repeat(101) + "</row>");

        assertThat(rows.getFirst().cell(100)).isEqualTo(new Cell.Text("&".repeat(1000)));
    }

    /** Tags and texts fall across the ends of the scanner's buffer in every possible way. */
    @Test
    void whatLiesAcrossTheBufferIsReadWhole() throws Exception {
        StringBuilder xml = new StringBuilder();
        for (int i = 1; i <= 20_000; i++) {
            xml.append("<row r=\"").append(i).append("\"><c r=\"B").append(i);
            xml.append("\" t=\"inlineStr\"><is><t>é&lt;").append("x".repeat(i % 97)).append(i);
            xml.append("</t></is></c><c  r = 'C").append(i).append("' ><v>").append(i);
            xml.append("</v></c></row>\n");
        }

        List<SheetRow> rows = rows(xml.toString());

        for (int i = 1; i <= 20_000; i++) {
            assertThat(rows.get(i - 1))
                    .isEqualTo(
                            row(i, BLANK, new Cell.Text("é<" + "x".repeat(i % 97) + i), figure(i)));
        }
    }

    @Test
    void sheetsOfTheSameNameAreDifferentSheets() throws Exception {
        Workbooks workbook = Workbooks.ofRows("<row><c><v>1</v></c></row>");
        workbook.with(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"A\" r:id=\"rId9\"/><sheet name=\"A\" state=\"hidden\" r:id=\"rId1\"/><sheet name=\"Graphe\" r:id=\"rId8\"/></sheets></workbook>"
                                .formatted(MAIN, Workbooks.LINKS))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        Workbooks.relationships(
                                Workbooks.link("rId1", "worksheet", "worksheets/sheet1.xml"),
                                Workbooks.link("rId8", "chartsheet", "chartsheets/sheet1.xml"),
                                Workbooks.link("rId9", "worksheet", "worksheets\\Deux%20mots.xml")))
                .with(
                        "XL\\Worksheets\\deux mots.xml",
                        Workbooks.worksheet("<row><c><v>2</v></c></row>"));

        List<Sheet> sheets = new SourceFileReader().open(workbook.in(folder)).sheets();

        assertThat(sheets).hasSize(2);
        sheets.get(0).forEachRow(row -> assertThat(row).isEqualTo(row(1, figure(2))));
        sheets.get(1).forEachRow(row -> assertThat(row).isEqualTo(row(1, figure(1))));
    }

    // Refused

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c><v>1</v></c>",
                "<row><c><v>1</v></row>",
                "<row><c t=\"inlineStr\"><is><t>a&nbsp;b</t></is></c></row>",
                "<row><c t=\"inlineStr\"><is><t>a&#0;b</t></is></c></row>",
                "<row><c t=\"inlineStr\"><is><t>a\u0001b</t></is></c></row>",
                "<row><c t=\"s\"><v>7</v></c></row>",
                "<row><c t=\"s\"><v>-1</v></c></row>",
                "<row r=\"1048576\"/><row/>",
                "<row><c r=\"XFD1\"><v>1</v></c><c><v>2</v></c></row>",
            })
    void damageIsToldNotReadShort(String rows) throws Exception {
        refused(Workbooks.ofRows(rows).in(folder), "damagedWorkbook");
    }

    @Test
    void aPartThatEndsTooEarlyIsRefused() throws Exception {
        String xml = Workbooks.worksheet("<row><c><v>1</v></c></row>");
        for (int length = 0; length < xml.length(); length++) {
            refused(new Workbooks().sheet(xml.substring(0, length)).in(folder), "damagedWorkbook");
        }
    }

    @Test
    void aDocumentTypeIsRefused() throws Exception {
        String xml =
                "<!DOCTYPE worksheet [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                        + Workbooks.worksheet(
                                "<row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row>");
        refused(new Workbooks().sheet(xml).in(folder), "damagedWorkbook");
    }

    @Test
    void aPartThatIsNotWhatWasPackedIsRefused() throws Exception {
        byte[] bytes = Workbooks.ofRows("<row><c><v>1</v></c></row>").bytes();
        // The checksum of the sheet in the list of entries, which is at the end.
        String list = new String(bytes, StandardCharsets.ISO_8859_1);
        int header = list.lastIndexOf("xl/worksheets/sheet1.xml") - 46;
        bytes[header + 16] ^= 1;
        refused(Files.write(folder.resolve("bits.xlsx"), bytes), "damagedWorkbook");
    }

    @Test
    void aFileThatChangedBetweenTwoReadingsIsNotMixedUp() throws Exception {
        Path file = Workbooks.ofRows("<row><c><v>1</v></c></row>").in(folder);
        Sheet sheet = new SourceFileReader().open(file).sheets().getFirst();
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));

        assertThatThrownBy(() -> sheet.forEachRow(_ -> {}))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        failure ->
                                assertThat(failure.explanation().key())
                                        .isEqualTo("intake.unreadable.changed"));
    }

    private static void refused(Path file, String detail) {
        assertThatThrownBy(() -> Workbooks.rows(file))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        failure ->
                                assertThat(failure.explanation().key())
                                        .isEqualTo("intake.unreadable." + detail));
    }

    private List<SheetRow> rows(String rows) throws Exception {
        return rows(Workbooks.ofRows(rows));
    }

    private List<SheetRow> rows(Workbooks workbook) throws Exception {
        return Workbooks.rows(workbook.in(folder));
    }

    private static SheetRow row(int number, Cell... cells) {
        return new SheetRow(number, Arrays.asList(cells));
    }

    private static Cell figure(double value) {
        return new Cell.Figure(value);
    }
}
