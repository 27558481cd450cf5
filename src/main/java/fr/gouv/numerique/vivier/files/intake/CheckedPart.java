// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/**
 * What was packed into an archive, compared at its end with the checksum beside it. Bits that
 * flipped on the way would otherwise be read as other answers.
 */
final class CheckedPart extends FilterInputStream {
    private final CRC32 checksum = new CRC32();
    private final long expected;

    CheckedPart(InputStream stream, long expected) {
        super(stream);
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            checksum.update(read);
        } else {
            verify();
        }
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        if (read > 0) {
            checksum.update(target, offset, read);
        } else if (read < 0) {
            verify();
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void verify() throws IOException {
        if (checksum.getValue() != expected) {
            throw new IOException("a part is not what was packed");
        }
    }
}
