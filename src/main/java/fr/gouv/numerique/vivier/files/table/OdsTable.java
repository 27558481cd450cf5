// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A table as an OpenDocument spreadsheet (ISO/IEC 26300): words are typed as words. */
final class OdsTable {
    private static final String MIME = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final String FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    private static final String NUMBER = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0";
    private static final String MANIFEST =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" \
            manifest:version="1.2"><manifest:file-entry manifest:full-path="/" \
            manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>\
            <manifest:file-entry manifest:full-path="content.xml" \
            manifest:media-type="text/xml"/></manifest:manifest>
            """;

    /** Of every part of the file, so that the same table gives the same bytes. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Centimetres that a character takes. */
    private static final double CHARACTER = 0.21;

    private final XMLStreamWriter xml;

    private OdsTable(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(Table table, OutputStream out) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory()
                            .createXMLStreamWriter(content, StandardCharsets.UTF_8.name());
            new OdsTable(xml).document(table);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        ZipOutputStream zip = new ZipOutputStream(out);
        stored(zip, MIME.getBytes(StandardCharsets.US_ASCII));
        part(zip, "content.xml", content.toByteArray());
        part(zip, "META-INF/manifest.xml", MANIFEST.getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    /** Comes first and uncompressed, so that the kind of file is told without unpacking. */
    private static void stored(ZipOutputStream zip, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry("mimetype");
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(sum.getValue());
        put(zip, entry, bytes);
    }

    private static void part(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        put(zip, new ZipEntry(name), bytes);
    }

    private static void put(ZipOutputStream zip, ZipEntry entry, byte[] bytes) throws IOException {
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private void document(Table table) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("office", "document-content", OFFICE);
        xml.writeNamespace("office", OFFICE);
        xml.writeNamespace("table", TABLE);
        xml.writeNamespace("text", TEXT);
        xml.writeNamespace("style", STYLE);
        xml.writeNamespace("fo", FO);
        xml.writeNamespace("number", NUMBER);
        xml.writeAttribute("office", OFFICE, "version", "1.2");
        styles(table);
        xml.writeStartElement("office", "body", OFFICE);
        xml.writeStartElement("office", "spreadsheet", OFFICE);
        xml.writeStartElement("table", "table", TABLE);
        xml.writeAttribute("table", TABLE, "name", table.title());
        for (int i = 0; i < table.columns().size(); i++) {
            xml.writeEmptyElement("table", "table-column", TABLE);
            xml.writeAttribute("table", TABLE, "style-name", "c" + i);
        }
        xml.writeStartElement("table", "table-header-rows", TABLE);
        xml.writeStartElement("table", "table-row", TABLE);
        for (Table.Column column : table.columns()) {
            words(column.name(), "head");
        }
        xml.writeEndElement();
        xml.writeEndElement();
        for (List<TableValue> row : table.rows()) {
            xml.writeStartElement("table", "table-row", TABLE);
            for (TableValue value : row) {
                cell(value);
            }
            xml.writeEndElement();
        }
        xml.writeEndDocument();
    }

    private void styles(Table table) throws XMLStreamException {
        xml.writeStartElement("office", "automatic-styles", OFFICE);
        for (int i = 0; i < table.columns().size(); i++) {
            style("c" + i, "table-column");
            xml.writeEmptyElement("style", "table-column-properties", STYLE);
            long tenths = Math.round(table.columns().get(i).width() * CHARACTER * 10);
            xml.writeAttribute(
                    "style", STYLE, "column-width", tenths / 10 + "." + tenths % 10 + "cm");
            xml.writeEndElement();
        }
        style("head", "table-cell");
        xml.writeEmptyElement("style", "text-properties", STYLE);
        xml.writeAttribute("fo", FO, "font-weight", "bold");
        xml.writeEndElement();
        xml.writeStartElement("number", "date-style", NUMBER);
        xml.writeAttribute("style", STYLE, "name", "dmy");
        dayPart("day");
        slash();
        dayPart("month");
        slash();
        dayPart("year");
        xml.writeEndElement();
        style("day", "table-cell");
        xml.writeAttribute("style", STYLE, "data-style-name", "dmy");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void style(String name, String family) throws XMLStreamException {
        xml.writeStartElement("style", "style", STYLE);
        xml.writeAttribute("style", STYLE, "name", name);
        xml.writeAttribute("style", STYLE, "family", family);
    }

    private void dayPart(String part) throws XMLStreamException {
        xml.writeEmptyElement("number", part, NUMBER);
        xml.writeAttribute("number", NUMBER, "style", "long");
    }

    private void slash() throws XMLStreamException {
        xml.writeStartElement("number", "text", NUMBER);
        xml.writeCharacters("/");
        xml.writeEndElement();
    }

    private void cell(TableValue value) throws XMLStreamException {
        switch (value) {
            case TableValue.Words(String words) -> words(words, "");
            case TableValue.Day(var day) -> {
                xml.writeStartElement("table", "table-cell", TABLE);
                xml.writeAttribute("table", TABLE, "style-name", "day");
                xml.writeAttribute("office", OFFICE, "value-type", "date");
                xml.writeAttribute("office", OFFICE, "date-value", day.toString());
                xml.writeEndElement();
            }
            case TableValue.Figure(long number) -> number(Long.toString(number));
            case TableValue.Decimal(var number) -> number(number.toPlainString());
            case TableValue.Nothing() -> xml.writeEmptyElement("table", "table-cell", TABLE);
        }
    }

    private void number(String number) throws XMLStreamException {
        xml.writeStartElement("table", "table-cell", TABLE);
        xml.writeAttribute("office", OFFICE, "value-type", "float");
        xml.writeAttribute("office", OFFICE, "value", number);
        xml.writeEndElement();
    }

    private void words(String words, String style) throws XMLStreamException {
        xml.writeStartElement("table", "table-cell", TABLE);
        if (!style.isEmpty()) {
            xml.writeAttribute("table", TABLE, "style-name", style);
        }
        xml.writeAttribute("office", OFFICE, "value-type", "string");
        for (String line : words.split("\\R", -1)) {
            xml.writeStartElement("text", "p", TEXT);
            xml.writeCharacters(printable(line));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** Without what no XML file may hold. */
    private static String printable(String line) {
        return line.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }
}
