// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/**
 * XML whose texts, attributes and comments are of a size that people write. Parsers hold each of
 * them whole, and a small archive can unpack to one of a gigabyte.
 */
final class MarkupStream extends FilterInputStream {
    /** The longest stretch without a tag, in bytes: many times what a cell may hold. */
    private static final int LONGEST = 4 << 20;

    private static final int MARK = 2;

    private int stretch;
    private int beforeLast;
    private int last;
    private Place place = Place.OUTSIDE;

    private enum Place {
        OUTSIDE,
        COMMENT,
        SECTION
    }

    MarkupStream(InputStream stream) throws IOException {
        super(new PushbackInputStream(stream, MARK));
        byte[] start = new byte[MARK];
        int read = in.readNBytes(start, 0, MARK);
        ((PushbackInputStream) in).unread(start, 0, read);
        // In wider encodings stretches could not be told; spreadsheets never use them.
        boolean wide =
                read == MARK && (start[0] == 0 || start[1] == 0 || (start[0] & 0xFF) >= 0xFE);
        if (wide) {
            throw new IOException("an encoding that spreadsheets do not use");
        }
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        if (read >= 0) {
            see(read);
            check();
        }
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        for (int i = 0; i < read; i++) {
            see(target[offset + i]);
        }
        check();
        return read;
    }

    /** A tag ends a stretch, but not within a comment or a section of text. */
    private void see(int next) {
        stretch++;
        boolean declared = beforeLast == '<' && last == '!';
        switch (place) {
            case OUTSIDE -> {
                if (declared && next == '[') {
                    place = Place.SECTION;
                } else if (declared && next == '-') {
                    place = Place.COMMENT;
                } else if (last == '<' && next != '!') {
                    stretch = 0;
                }
            }
            case SECTION -> leaveAfter(']', next);
            case COMMENT -> leaveAfter('-', next);
        }
        beforeLast = last;
        last = next;
    }

    private void leaveAfter(int twice, int next) {
        if (beforeLast == twice && last == twice && next == '>') {
            place = Place.OUTSIDE;
        }
    }

    private void check() throws IOException {
        if (stretch > LONGEST) {
            throw new IOException("a text longer than anybody writes");
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
