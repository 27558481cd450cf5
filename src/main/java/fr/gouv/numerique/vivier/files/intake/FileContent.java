// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The bytes of a file, on disk or, once they were decrypted or unpacked, in memory. Such bytes
 * never go back to disk.
 */
sealed interface FileContent {
    /** What may be held in memory of a file that was decrypted or unpacked. */
    int MOST_IN_MEMORY = 64 << 20;

    /** The bytes from the first, as often as they are asked for. */
    InputStream stream() throws IOException;

    /** The bytes in any order. */
    SeekableByteChannel channel() throws IOException;

    long size() throws IOException;

    /** Differs from an earlier one when the bytes may have changed since. */
    Version version() throws IOException;

    /**
     * What tells one state of a file from another.
     *
     * @param modified in milliseconds
     */
    record Version(long size, long modified) {}

    /** The first bytes, fewer if there are no more. */
    default byte[] start(int most) throws IOException {
        try (InputStream stream = stream()) {
            return stream.readNBytes(most);
        }
    }

    record OnDisk(Path path) implements FileContent {
        @Override
        public InputStream stream() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public SeekableByteChannel channel() throws IOException {
            return Files.newByteChannel(path);
        }

        @Override
        public long size() throws IOException {
            return Files.size(path);
        }

        @Override
        public Version version() throws IOException {
            return new Version(size(), Files.getLastModifiedTime(path).toMillis());
        }
    }

    /** Bytes that are in memory. Whoever made them does not change them any more. */
    final class InMemory implements FileContent {
        private final byte[] bytes;

        InMemory(byte[] bytes) {
            this.bytes = bytes;
        }

        /**
         * All of a stream.
         *
         * @throws TooLargeException when there is more than may be held
         */
        static InMemory of(InputStream stream) throws IOException {
            byte[] bytes = stream.readNBytes(MOST_IN_MEMORY + 1);
            if (bytes.length > MOST_IN_MEMORY) {
                throw new TooLargeException();
            }
            return new InMemory(bytes);
        }

        @Override
        public InputStream stream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public SeekableByteChannel channel() {
            return new SeekableInMemoryByteChannel(bytes);
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public Version version() {
            return new Version(bytes.length, 0);
        }
    }

    /** What would have to be held in memory has no place there. */
    final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
