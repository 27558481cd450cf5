// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.house;

import fr.gouv.numerique.vivier.files.document.office.StableZip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Templates as LibreOffice writes them. */
final class Odt {
    private static final String NAMESPACES =
            " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                    + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                    + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                    + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

    private Odt() {}

    static byte[] of(String body) {
        return of(body, Map.of());
    }

    static byte[] of(String body, Map<String, String> more) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<office:document-content"
                        + NAMESPACES
                        + "><office:body><office:text>"
                        + body
                        + "</office:text></office:body></office:document-content>");
        parts.put(
                "styles.xml",
                "<office:document-styles"
                        + NAMESPACES
                        + "><text:p>${lastName}</text:p></office:document-styles>");
        parts.putAll(more);
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((path, part) -> bytes.put(path, part.getBytes(StandardCharsets.UTF_8)));
        try {
            return StableZip.of(bytes, "mimetype", Docx.MOMENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
