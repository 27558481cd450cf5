// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.SheetRow;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand, part by part, as tools do that know only half of the standard. */
final class Workbooks {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String LINKS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    Workbooks() {
        with("[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\"/>");
        with("_rels/.rels", relationships(link("rId1", "officeDocument", "xl/workbook.xml")));
        with(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"A\" r:id=\"rId1\"/></sheets></workbook>"
                        .formatted(MAIN, LINKS));
        with(
                "xl/_rels/workbook.xml.rels",
                relationships(
                        link("rId1", "worksheet", "worksheets/sheet1.xml"),
                        link("rId2", "sharedStrings", "sharedStrings.xml"),
                        link("rId3", "styles", "styles.xml")));
        with(
                "xl/styles.xml",
                "<styleSheet xmlns=\"%s\"><numFmts><numFmt numFmtId=\"165\" formatCode=\"dd\\/mm\\/yyyy\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>"
                        .formatted(MAIN));
    }

    /** A workbook whose first sheet holds this between the tags of its data. */
    static Workbooks ofRows(String rows) {
        return new Workbooks().sheet(worksheet(rows));
    }

    static String worksheet(String rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    static String link(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, LINKS, kind, target);
    }

    static String relationships(String... links) {
        return "<Relationships xmlns=\"%srelationships\">%s</Relationships>"
                .formatted(PACKAGE, String.join("", links));
    }

    Workbooks sheet(String xml) {
        return with("xl/worksheets/sheet1.xml", xml);
    }

    Workbooks texts(String items) {
        return with("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    Workbooks with(String part, String xml) {
        return with(part, xml.getBytes(StandardCharsets.UTF_8));
    }

    Workbooks with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream stream = bytes;
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    Path in(Path folder) throws IOException {
        return Files.write(folder.resolve("classeur.xlsx"), bytes());
    }

    /** The rows of the first sheet. */
    static List<SheetRow> rows(Path file) throws UnreadableFile {
        List<SheetRow> rows = new ArrayList<>();
        new SourceFileReader().open(file).sheets().getFirst().forEachRow(rows::add);
        return rows;
    }
}
