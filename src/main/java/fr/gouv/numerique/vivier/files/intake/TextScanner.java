// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.Cell;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Cuts the bytes of a text file into rows, as RFC 4180 says and FastCSV does: a field that begins
 * with a quote ends with one, quotes within it are doubled, and nothing but a separator or the end
 * of the line follows. Lines end with CR, LF or both; empty lines are passed over.
 *
 * <p>Only for encodings in which separators, quotes and ends of lines are one byte each that is
 * part of no other character ({@link TextDialect#isBytewise()}): then no character has to be made
 * before it is known what it belongs to.
 */
final class TextScanner {
    static final int BUFFER = 1 << 16;

    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long ONES = 0x0101_0101_0101_0101L;

    /** The ends of lines are below. */
    private static final long BELOW = ONES * ('\r' + 1);

    /** Nobody writes more into a field: a quote was opened by mistake. */
    private static final int LONGEST_FIELD = 16 << 20;

    private final InputStream stream;
    private final TextDialect dialect;
    private final byte separator;
    private final long separators;
    private final boolean[] endsField = new boolean[1 << Byte.SIZE];
    private byte[] buffer;

    /** What is at hand: from here on, up to there; nothing before the mark is needed any more. */
    private int at;

    private int end;
    private int mark;
    private int line = 1;
    private int width;
    private int rows;

    /** A quote opens a field and does not close it, or something follows the one that does. */
    static final class BrokenQuotesException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * @param stream from the first character on
     * @param size of the buffer at first; it grows with the longest field
     */
    TextScanner(InputStream stream, TextDialect dialect, int size) {
        this.stream = stream;
        this.dialect = dialect;
        this.separator = (byte) dialect.separator();
        this.separators = ONES * separator;
        this.buffer = new byte[size];
        for (byte each : new byte[] {separator, '\r', '\n'}) {
            endsField[each] = true;
        }
    }

    /** Gives every row that is not empty; its number is that of its first line. */
    void forEachRow(Consumer<SheetRow> reader) throws IOException {
        if (dialect.separatorLine()) {
            skipLine();
        }
        while (skipEmptyLines()) {
            int number = line;
            rows++;
            reader.accept(new SheetRow(number, cells()));
        }
    }

    /** How many rows were given so far. */
    int rows() {
        return rows;
    }

    private void skipLine() throws IOException {
        while (hasMore() && !isLineEnd(buffer[at])) {
            mark = ++at;
        }
        if (hasMore()) {
            endLine();
        }
    }

    /** Whether a row begins here. */
    private boolean skipEmptyLines() throws IOException {
        mark = at;
        while (hasMore() && isLineEnd(buffer[at])) {
            endLine();
        }
        return hasMore();
    }

    private static boolean isLineEnd(byte next) {
        return next == '\n' || next == '\r';
    }

    private void endLine() throws IOException {
        byte first = buffer[at];
        mark = ++at;
        if (first == '\r' && hasMore() && buffer[at] == '\n') {
            mark = ++at;
        }
        line++;
    }

    /** The cells of the row that begins here. Rows of a table are of the same width. */
    private List<Cell> cells() throws IOException {
        List<Cell> cells = new ArrayList<>(width);
        while (true) {
            mark = at;
            cells.add(hasMore() && buffer[at] == '"' ? quoted() : plain());
            if (!hasMore() || buffer[at] != separator) {
                break;
            }
            at++;
        }
        if (hasMore()) {
            endLine();
        }
        width = cells.size();
        return cells;
    }

    private Cell plain() throws IOException {
        do {
            at = plainEnd(at);
        } while (at == end && hasMore());
        return cell(text(at - mark));
    }

    /** The first byte from here that ends a field, else the end; eight are looked at at a time. */
    private int plainEnd(int from) {
        int place = from;
        while (place + Long.BYTES <= end) {
            long eight = (long) EIGHT.get(buffer, place);
            long others = eight ^ separators;
            long marked = (((eight - BELOW) & ~eight) | ((others - ONES) & ~others)) & HIGH_BITS;
            if (marked == 0) {
                place += Long.BYTES;
            } else {
                // The lowest is a byte that is meant; those above may have been borrowed from.
                place += Long.numberOfTrailingZeros(marked) / Byte.SIZE;
                if (endsField[buffer[place] & 0xFF]) {
                    return place;
                }
                place++;
            }
        }
        while (place < end && !endsField[buffer[place] & 0xFF]) {
            place++;
        }
        return place;
    }

    private Cell quoted() throws IOException {
        mark = ++at;
        boolean doubled = false;
        while (true) {
            passToQuote();
            int length = at - mark;
            at++;
            boolean ends = !hasMore() || endsField[buffer[at] & 0xFF];
            if (ends) {
                String text = text(length);
                return cell(doubled ? text.replace("\"\"", "\"") : text);
            }
            if (buffer[at] != '"') {
                throw new BrokenQuotesException();
            }
            at++;
            doubled = true;
        }
    }

    /** Goes on to the next quote and counts the lines that end before it. */
    private void passToQuote() throws IOException {
        boolean afterReturn = false;
        while (hasMore()) {
            byte next = buffer[at];
            if (next == '"') {
                return;
            }
            if (next == '\r' || (next == '\n' && !afterReturn)) {
                line++;
            }
            afterReturn = next == '\r';
            at++;
        }
        throw new BrokenQuotesException();
    }

    private String text(int length) {
        return length == 0 ? "" : new String(buffer, mark, length, dialect.encoding());
    }

    private Cell cell(String text) {
        return Cell.ofText(dialect.doubledApostrophes() ? text.replace("''", "'") : text);
    }

    private boolean hasMore() throws IOException {
        return at < end || fill();
    }

    /** Reads on, behind what is still needed; nothing at the end of the file. */
    private boolean fill() throws IOException {
        int kept = end - mark;
        if (mark > 0) {
            System.arraycopy(buffer, mark, buffer, 0, kept);
            at -= mark;
            end = kept;
            mark = 0;
        } else if (end == buffer.length) {
            if (end >= LONGEST_FIELD) {
                throw new BrokenQuotesException();
            }
            buffer = Arrays.copyOf(buffer, 2 * end);
        }
        int read = stream.read(buffer, end, buffer.length - end);
        end += Math.max(0, read);
        return read > 0;
    }
}
