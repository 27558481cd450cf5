// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Opens the container that Office used until 2003, and still uses around a password. */
final class CompoundFile {
    private static final int HEADER = 512;
    private static final int SECTOR_SHIFT = 30;
    private static final int TABLES = 44;
    private static final int ENTRIES_PER_TABLE = 128;

    private CompoundFile() {}

    static POIFSFileSystem open(FileContent content) throws IOException {
        checkHeader(content);
        return switch (content) {
            case FileContent.OnDisk(var path) -> new POIFSFileSystem(path.toFile(), true);
            case FileContent.InMemory memory -> new POIFSFileSystem(memory.stream());
        };
    }

    /** Memory is reserved by what the header claims, so that must not go beyond the file. */
    private static void checkHeader(FileContent content) throws IOException {
        byte[] header = content.start(HEADER);
        if (header.length < HEADER) {
            throw new IOException("shorter than a header");
        }
        ByteBuffer numbers = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        int shift = numbers.getShort(SECTOR_SHIFT);
        int tables = numbers.getInt(TABLES);
        if (shift != 9 && shift != 12) {
            throw new IOException("no such sector size");
        }
        long sectors = content.size() >> shift;
        if (tables < 0 || tables > sectors / ENTRIES_PER_TABLE + 2) {
            throw new IOException("more tables than the file has room for");
        }
    }
}
