// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.office;

import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Writes a document for Word and its like, to be worked on: named styles, headings, real lists,
 * tables whose head is repeated and whose rows are not cut, page numbers as fields, its language
 * and properties.
 *
 * <p>Set in Arial, which every workstation has, or Liberation Sans of the same widths in its place:
 * a typeface that is not there would be replaced by one of other widths.
 *
 * <p>The same content and moment give the same bytes. Thread-safe.
 */
public final class DocxWriter {
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    /**
     * Writes the document.
     *
     * @param created the moment that the file bears
     */
    public byte[] write(DocumentContent content, Instant created) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XWPFDocument docx = new XWPFDocument()) {
            docx.createStyles();
            docx.createNumbering();
            DocxFurniture furniture = new DocxFurniture(docx, content);
            furniture.describe(created);
            furniture.page();
            DocxBody body = new DocxBody(docx);
            furniture.letterhead(body);
            body.write(content.blocks());
            docx.write(file);
        }
        return stable(file.toByteArray(), content, created);
    }

    /** The library says now of every part; styles, lists and settings are ours. */
    private static byte[] stable(byte[] file, DocumentContent content, Instant created)
            throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        for (String name : new String[] {"styles", "numbering", "settings"}) {
            parts.put(
                    "word/" + name + ".xml",
                    Shipped.part("docx-" + name + ".xml", content.language())
                            .getBytes(StandardCharsets.UTF_8));
        }
        Map<String, byte[]> ordered = new LinkedHashMap<>();
        ordered.put(CONTENT_TYPES, parts.getOrDefault(CONTENT_TYPES, new byte[0]));
        ordered.putAll(parts);
        return StableZip.of(ordered, "", created);
    }
}
