// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.house;

import fr.gouv.numerique.vivier.files.document.office.StableZip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Templates as Word writes them, part by part. */
final class Docx {
    static final Instant MOMENT = Instant.parse("2020-05-11T10:00:00Z");

    private static final String NAMESPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                    + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                    + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
                    + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();

    private Docx() {}

    static Docx of(String body) {
        Docx docx = new Docx();
        docx.part(
                "word/document.xml", "document.main", "document", "<w:body>" + body + "</w:body>");
        return docx;
    }

    Docx part(String path, String type, String root, String content) {
        types.append("<Override PartName=\"/")
                .append(path)
                .append("\" ContentType=\"")
                .append(TYPE)
                .append(type)
                .append("+xml\"/>");
        return raw(path, "<w:" + root + NAMESPACES + ">" + content + "</w:" + root + ">");
    }

    Docx raw(String path, String content) {
        parts.put(path, content);
        return this;
    }

    /** A paragraph in one run. */
    static String p(String words) {
        return "<w:p>" + r(words) + "</w:p>";
    }

    static String r(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + types
                                + "</Types>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.forEach((path, part) -> all.put(path, part.getBytes(StandardCharsets.UTF_8)));
        try {
            return StableZip.of(all, "", MOMENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String part(byte[] file, String path) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(path)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError(path);
    }

    /** The words of a part, a slash after each paragraph. */
    static String words(byte[] file, String path) {
        return part(file, path)
                .replaceAll("<w:br/>", "\n")
                .replaceAll("</(w:p|text:p|text:h)>|<(w:p|text:p)/>", "/")
                .replaceAll("<text:line-break/>", "\n")
                .replaceAll("<text:s text:c=\"(\\d)\"/>", " ")
                .replaceAll("<[^>]*>", "")
                .replace("&amp;", "&");
    }
}
