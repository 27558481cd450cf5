// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What the entries of an archive say it is. */
enum ZipKind {
    WORKBOOK(""),
    OPEN_DOCUMENT(""),
    /** Files that somebody, or a survey tool, put together. */
    ARCHIVE(""),
    BINARY_WORKBOOK("xlsb"),
    DOCUMENT("document"),
    NUMBERS("numbers");

    private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";

    private final String refusal;

    ZipKind(String refusal) {
        this.refusal = refusal;
    }

    /** Why an archive of this kind cannot be read; empty when it can. */
    String refusal() {
        return refusal;
    }

    static ZipKind of(GuardedZip zip) throws IOException {
        if (zip.has("mimetype")) {
            return openDocument(zip);
        }
        if (zip.has("xl/workbook.bin")) {
            return BINARY_WORKBOOK;
        }
        if (zip.has("[Content_Types].xml")) {
            return has(zip, "word/") || has(zip, "ppt/") ? DOCUMENT : WORKBOOK;
        }
        if (zip.has("Index/Document.iwa") || zip.has("Index.zip")) {
            return NUMBERS;
        }
        return zip.has("content.xml") && zip.has("META-INF/manifest.xml") ? OPEN_DOCUMENT : ARCHIVE;
    }

    private static ZipKind openDocument(GuardedZip zip) throws IOException {
        try (InputStream stream = zip.stream("mimetype")) {
            String said = new String(stream.readNBytes(80), StandardCharsets.US_ASCII);
            return said.startsWith(SPREADSHEET) ? OPEN_DOCUMENT : DOCUMENT;
        }
    }

    private static boolean has(GuardedZip zip, String folder) {
        for (ZipArchiveEntry entry : zip.entries()) {
            if (entry.getName().startsWith(folder)) {
                return true;
            }
        }
        return false;
    }
}
