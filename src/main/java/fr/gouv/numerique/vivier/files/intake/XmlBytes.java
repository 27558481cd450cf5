// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The bytes of an XML document in UTF-8, as far as they are read. What is not read yet moves to the
 * front of the buffer when more is asked for: only distances from the position last.
 */
abstract class XmlBytes {
    private static final int FIRST_SIZE = 1 << 16;
    private static final int LONGEST_TOKEN = 1 << 23;

    /** Bytes at which plain words end: markup, references, and what has to be looked at. */
    private static final boolean[] SPECIAL = new boolean[256];

    static {
        Arrays.fill(SPECIAL, 0, ' ', true);
        SPECIAL['\t'] = false;
        SPECIAL['\n'] = false;
        SPECIAL['<'] = true;
        SPECIAL['&'] = true;
    }

    private final InputStream stream;
    byte[] buffer = new byte[FIRST_SIZE];
    int position;
    int limit;

    XmlBytes(InputStream stream) {
        this.stream = stream;
    }

    /** The first byte from here that is not plain. */
    final int plainEnd(int from) throws IOException {
        int place = from;
        while (true) {
            byte[] bytes = buffer;
            int last = limit;
            while (place < last && !SPECIAL[bytes[place] & 0xFF]) {
                place++;
            }
            if (place < last) {
                return place;
            }
            int ahead = place - position;
            more();
            place = position + ahead;
        }
    }

    /** The next tag, over words of any kind. */
    final int tagFrom(int from) throws IOException {
        int place = plainEnd(from);
        while (buffer[place] != '<') {
            byte special = buffer[place];
            if (special != '&' && special != '\r') {
                throw new XmlDamage("a character that XML does not allow");
            }
            place = plainEnd(place + 1);
        }
        return place;
    }

    final int sectionEnd() throws IOException {
        int ahead = 0;
        while (true) {
            for (int i = position + ahead; i + 2 < limit; i++) {
                if (buffer[i] == ']' && buffer[i + 1] == ']' && buffer[i + 2] == '>') {
                    return i;
                }
            }
            ahead = Math.max(0, limit - position - 2);
            more();
        }
    }

    final void skipPast(byte[] end) throws IOException {
        position += 2;
        while (true) {
            for (int i = position; i + end.length <= limit; i++) {
                if (Arrays.equals(buffer, i, i + end.length, end, 0, end.length)) {
                    position = i + end.length;
                    return;
                }
            }
            position = Math.max(position, limit - end.length + 1);
            more();
        }
    }

    final boolean startsWith(byte[] start) throws IOException {
        for (int i = 0; i < start.length; i++) {
            if (byteAt(i) != start[i]) {
                return false;
            }
        }
        return true;
    }

    final byte byteAt(int ahead) throws IOException {
        while (position + ahead >= limit) {
            more();
        }
        return buffer[position + ahead];
    }

    static boolean isBlank(byte letter) {
        return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
    }

    final void more() throws IOException {
        if (!fill()) {
            throw new XmlDamage("the document ends too early");
        }
    }

    /** Makes room after what is not read yet, and fills it. False when nothing is left. */
    final boolean fill() throws IOException {
        if (position > 0) {
            System.arraycopy(buffer, position, buffer, 0, limit - position);
            limit -= position;
            position = 0;
        } else if (limit == buffer.length) {
            if (limit >= LONGEST_TOKEN) {
                throw new XmlDamage("a tag or text too long");
            }
            buffer = Arrays.copyOf(buffer, limit * 2);
        }
        int read = stream.readNBytes(buffer, limit, buffer.length - limit);
        limit += read;
        return read > 0;
    }
}
