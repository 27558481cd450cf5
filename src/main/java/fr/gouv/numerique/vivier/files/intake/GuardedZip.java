// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * An archive of unknown origin. Neither its list of entries nor what an entry unpacks to can grow
 * beyond bounds, whatever sizes it claims: those are never used to reserve memory.
 */
final class GuardedZip implements ZipEntrySource, Closeable {
    /** The list of entries, in bytes: room for tens of thousands. */
    private static final long LIST = 4L << 20;

    /** What any entry may unpack to. */
    private static final long GRACE = 32L << 20;

    /** Beyond that, so many times what is packed: tables of answers come to 10 or 20 times. */
    private static final long SWELLING = 100;

    private final ZipFile zip;
    private final long size;
    private boolean closed;

    private GuardedZip(ZipFile zip, long size) {
        this.zip = zip;
        this.size = size;
    }

    static GuardedZip open(FileContent content) throws IOException {
        CountedChannel channel = new CountedChannel(content.channel(), LIST);
        try {
            ZipFile zip =
                    ZipFile.builder()
                            .setSeekableByteChannel(channel)
                            .setIgnoreLocalFileHeader(true)
                            .get();
            channel.countNoMore();
            refuseOverlapping(zip, content.size());
            return new GuardedZip(zip, content.size());
        } catch (IOException | RuntimeException e) {
            channel.close();
            // Damage is reported in many ways, some of them unchecked.
            throw e instanceof IOException io ? io : new IOException(e);
        }
    }

    /** Entries that share their bytes unpack over and over what was packed once. */
    private static void refuseOverlapping(ZipFile zip, long size) throws IOException {
        long packed = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            packed += Math.clamp(entry.getCompressedSize(), 0, Integer.MAX_VALUE);
        }
        if (packed > size) {
            throw new IOException("entries that overlap");
        }
    }

    @Override
    public Enumeration<ZipArchiveEntry> getEntries() {
        return zip.getEntries();
    }

    Iterable<ZipArchiveEntry> entries() {
        return Collections.list(zip.getEntries());
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        return zip.getEntry(path);
    }

    boolean has(String path) {
        return zip.getEntry(path) != null;
    }

    /** What an entry unpacks to; reading fails once that is out of all proportion. */
    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        boolean known =
                entry.getMethod() == ZipMethod.STORED.getCode()
                        || entry.getMethod() == ZipMethod.DEFLATED.getCode();
        if (!known || entry.getGeneralPurposeBit().usesEncryption()) {
            throw new IOException("an entry that cannot be unpacked");
        }
        long packed = Math.clamp(entry.getCompressedSize(), 0, size);
        InputStream raw = zip.getRawInputStream(entry);
        return new LimitedStream(
                entry.getMethod() == ZipMethod.STORED.getCode() ? raw : new Inflated(raw),
                unpackedAtMost(packed));
    }

    /** What so many packed bytes may unpack to. */
    static long unpackedAtMost(long packed) {
        return GRACE + packed * SWELLING;
    }

    /** The entry at this path. */
    InputStream stream(String path) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(path);
        if (entry == null) {
            throw new IOException("an entry is missing");
        }
        return getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    /** Inflates in larger pieces than the archive's own stream, which costs less. */
    private static final class Inflated extends InflaterInputStream {
        private boolean ended;

        Inflated(InputStream packed) {
            super(packed, new Inflater(true), 1 << 15);
        }

        @Override
        protected void fill() throws IOException {
            if (ended) {
                throw new EOFException("an entry that was cut");
            }
            len = in.read(buf, 0, buf.length);
            if (len < 0) {
                // The inflater asks for one byte more than there is (see Inflater).
                ended = true;
                buf[0] = 0;
                len = 1;
            }
            inf.setInput(buf, 0, len);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }
}
