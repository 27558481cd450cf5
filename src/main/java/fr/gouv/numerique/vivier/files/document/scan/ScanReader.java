// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.scan;

import fr.gouv.numerique.vivier.domain.shared.Message;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens scans: PDF, PNG, JPEG and TIFF files. The file itself is only read. Thread-safe. */
public final class ScanReader {
    /** More than a hundred pages in colour take. */
    static final long MOST_BYTES = 200L << 20;

    static final int MOST_PAGES = 500;

    /** An A4 page at 900 dots per inch. */
    static final long MOST_PIXELS = 80_000_000;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /** The standard lets a PDF file begin within its first kilobyte. */
    private static final int PDF_WITHIN = 1024;

    /**
     * The bytes of a file.
     *
     * @throws UnreadableScanException when it is larger than a scan may be
     * @throws IOException when the disk does not give it
     */
    public byte[] bytes(Path file) throws IOException, UnreadableScanException {
        if (Files.size(file) > MOST_BYTES) {
            throw new UnreadableScanException(
                    Message.of("scan.unreadable.large", MOST_BYTES >> 20));
        }
        return Files.readAllBytes(file);
    }

    /**
     * Opens a scan.
     *
     * @throws UnreadableScanException when it is none, or more than may be read
     */
    public ScanFile open(byte[] bytes) throws UnreadableScanException {
        ScanFile file = isPdf(bytes) ? PdfScan.open(bytes) : PictureScan.open(bytes);
        if (file.pages() > MOST_PAGES) {
            close(file);
            throw new UnreadableScanException(Message.of("scan.unreadable.pages", MOST_PAGES));
        }
        return file;
    }

    private static void close(ScanFile file) {
        try {
            file.close();
        } catch (IOException _) {
            // Nothing was written: there is nothing to lose.
        }
    }

    static boolean isPdf(byte[] bytes) {
        int last = Math.min(PDF_WITHIN, bytes.length - PDF.length);
        for (int at = 0; at <= last; at++) {
            int same = 0;
            while (same < PDF.length && bytes[at + same] == PDF[same]) {
                same++;
            }
            if (same == PDF.length) {
                return true;
            }
        }
        return false;
    }
}
