// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.house;

import fr.gouv.numerique.vivier.domain.document.register.FileFormat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a template. Bounded whatever the archive claims: sizes are counted while unpacking.
 *
 * @param format what it is
 * @param parts by path, in the order of the archive
 */
record HousePackage(FileFormat format, Map<String, byte[]> parts) {
    /** Templates with pictures take a few megabytes. */
    static final int LARGEST_FILE = 20 << 20;

    private static final int LARGEST_PART = 24 << 20;
    private static final long LARGEST_TOTAL = 64L << 20;
    private static final int MOST_PARTS = 1000;

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MIME_TYPE = "mimetype";
    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    static HousePackage read(byte[] file) throws UnusableTemplateException {
        if (file.length > LARGEST_FILE) {
            throw new UnusableTemplateException("large", LARGEST_FILE >> 20);
        }
        if (startsWith(file, OLD_OFFICE)) {
            throw new UnusableTemplateException("lockedOrOld");
        }
        Map<String, byte[]> parts = unpack(file);
        if (parts.containsKey(MIME_TYPE)) {
            return openDocument(parts);
        }
        byte[] types = parts.get(CONTENT_TYPES);
        if (types == null || !text(types).contains("wordprocessingml")) {
            throw new UnusableTemplateException(isEmpty(parts) ? "noArchive" : "otherKind");
        }
        return new HousePackage(FileFormat.DOCX, parts);
    }

    private static HousePackage openDocument(Map<String, byte[]> parts)
            throws UnusableTemplateException {
        String type = text(parts.getOrDefault(MIME_TYPE, new byte[0])).strip();
        if (!type.equals(ODT) && !type.equals(ODT + "-template")) {
            throw new UnusableTemplateException("otherKind");
        }
        String manifest = text(parts.getOrDefault("META-INF/manifest.xml", new byte[0]));
        if (manifest.contains("encryption-data") || parts.containsKey("encrypted-package")) {
            throw new UnusableTemplateException("locked");
        }
        return new HousePackage(FileFormat.ODT, parts);
    }

    private static boolean isEmpty(Map<String, byte[]> parts) {
        return parts.isEmpty();
    }

    private static Map<String, byte[]> unpack(byte[] file) throws UnusableTemplateException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long left = LARGEST_TOTAL;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] part = bounded(zip, Math.min(left, LARGEST_PART));
                left -= part.length;
                // Two parts of one name: programs disagree on which of them counts.
                if (parts.put(entry.getName(), part) != null || parts.size() > MOST_PARTS) {
                    throw new UnusableTemplateException("damaged");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnusableTemplateException("damaged");
        }
        return parts;
    }

    private static byte[] bounded(InputStream stream, long most)
            throws IOException, UnusableTemplateException {
        byte[] part = stream.readNBytes((int) most + 1);
        if (part.length > most) {
            throw new UnusableTemplateException("swells");
        }
        return part;
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length
                && java.util.Arrays.equals(file, 0, start.length, start, 0, start.length);
    }

    static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }

    /** Whether a path is of a part that could act by itself: macros, objects, controls. */
    static boolean isForbidden(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith("vbaproject.bin")
                || lower.endsWith("vbadata.xml")
                || lower.contains("/activex/")
                || lower.contains("/embeddings/")
                || lower.startsWith("basic/")
                || lower.startsWith("scripts/")
                || lower.matches("object \\d+(/.*)?");
    }
}
