// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.office;

import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes a document as OpenDocument text 1.3 (OASIS, ISO/IEC 26300), to be worked on in LibreOffice
 * and its like: the styles of {@link DocxWriter} under the names that such programs know.
 *
 * <p>The same content and moment give the same bytes. Thread-safe.
 */
public final class OdtWriter {
    /** Where the picture of the letterhead stands in the file. */
    static final String EMBLEM = "Pictures/emblem.png";

    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    /**
     * Writes the document.
     *
     * @param created the moment that the file bears
     */
    public byte[] write(DocumentContent content, Instant created) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", TYPE);
        parts.put("content.xml", content(content));
        parts.put("styles.xml", styles(content));
        parts.put("meta.xml", meta(content, created));
        parts.put("META-INF/manifest.xml", manifest(content.emblem().isPresent()));
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, part) -> bytes.put(name, part.getBytes(StandardCharsets.UTF_8)));
        content.emblem().ifPresent(emblem -> bytes.put(EMBLEM, emblem.png()));
        return StableZip.of(bytes, "mimetype", created);
    }

    private static String manifest(boolean hasEmblem) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest \
            xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" \
            manifest:version="1.3">
              <manifest:file-entry manifest:full-path="/" manifest:version="1.3" \
            manifest:media-type="%s"/>
              <manifest:file-entry manifest:full-path="content.xml" \
            manifest:media-type="text/xml"/>
              <manifest:file-entry manifest:full-path="styles.xml" \
            manifest:media-type="text/xml"/>
              <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
            %s</manifest:manifest>
            """
                .formatted(
                        TYPE,
                        hasEmblem
                                ? "  <manifest:file-entry manifest:full-path=\""
                                        + EMBLEM
                                        + "\" manifest:media-type=\"image/png\"/>\n"
                                : "");
    }

    private static String content(DocumentContent content) {
        OdtBody body = new OdtBody();
        body.write(content);
        return OdtXml.HEAD
                + "<office:document-content"
                + OdtXml.NAMESPACES
                + "><office:automatic-styles>"
                + body.styles()
                + "</office:automatic-styles><office:body><office:text>"
                + body
                + "</office:text></office:body></office:document-content>\n";
    }

    private static String styles(DocumentContent content) {
        OdtXml header = new OdtXml().open("text:p", "text:style-name", "Header");
        if (!content.letterhead().isEmpty()) {
            header.words(content.letterhead().getFirst());
        }
        if (!content.mention().isEmpty()) {
            header.empty("text:tab")
                    .words(content.mention().toUpperCase(content.language()), "MentionPlain");
        }
        OdtXml footer =
                new OdtXml()
                        .open("text:p", "text:style-name", "Footer")
                        .words(content.footer())
                        .empty("text:tab")
                        .characters("Page ")
                        .open("text:page-number", "text:select-page", "current")
                        .characters("1")
                        .close()
                        .characters(" / ")
                        .open("text:page-count")
                        .characters("1")
                        .close()
                        .close();
        return Shipped.part("odt-styles.xml", content.language())
                .replace("@header@", header.close().toString())
                .replace("@footer@", footer.toString());
    }

    private static String meta(DocumentContent content, Instant created) {
        String moment = created.truncatedTo(ChronoUnit.SECONDS).toString();
        OdtXml xml = new OdtXml();
        property(xml, "meta:generator", "Vivier");
        property(xml, "dc:title", content.title());
        property(xml, "dc:subject", content.subject());
        property(xml, "meta:initial-creator", content.author());
        property(xml, "dc:creator", content.author());
        property(xml, "meta:creation-date", moment);
        property(xml, "dc:date", moment);
        property(xml, "dc:language", content.language().toLanguageTag());
        named(xml, "Numéro", content.number());
        named(xml, "Version", Integer.toString(content.revision()));
        if (!content.mention().isEmpty()) {
            named(xml, "Mention", content.mention());
        }
        return OdtXml.HEAD
                + "<office:document-meta"
                + OdtXml.NAMESPACES
                + "><office:meta>"
                + xml
                + "</office:meta></office:document-meta>\n";
    }

    private static void property(OdtXml xml, String name, String value) {
        xml.open(name).characters(OfficeText.of(value)).close();
    }

    private static void named(OdtXml xml, String name, String value) {
        xml.open("meta:user-defined", "meta:name", name, "meta:value-type", "string")
                .characters(OfficeText.of(value))
                .close();
    }
}
