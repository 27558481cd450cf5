// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive that depends on nothing but its entries and the moment that it bears. */
public final class StableZip {
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableZip() {}

    /**
     * Packs entries in the order of the map.
     *
     * @param stored the entry that is not compressed, so that its words stand at the file's start
     * @param moment of all entries, in UTC
     */
    public static byte[] of(Map<String, byte[]> entries, String stored, Instant moment)
            throws IOException {
        LocalDateTime written = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        LocalDateTime time = written.isBefore(EARLIEST) ? EARLIEST : written;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                // A local time is written as it is: an instant would depend on the zone here.
                entry.setTimeLocal(time);
                if (part.getKey().equals(stored)) {
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(part.getValue().length);
                    CRC32 crc = new CRC32();
                    crc.update(part.getValue());
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
