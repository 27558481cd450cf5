// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Steps from tag to tag of the XML inside a workbook, straight over its bytes: a survey's sheet has
 * tens of millions of them, and a general parser spends most of its time on what is never asked.
 *
 * <p>Names are compared without their prefix, as numbers made of their last eight letters. Document
 * types and entities of their own are refused, so nothing can be fetched or blown up. Tags must
 * match and the root must be closed: a document that was cut is damage, never a shorter document.
 * Memory is that of the longest single tag or text, and these are bounded.
 */
final class XmlScanner {
    /** Where the scanner stands. */
    enum Step {
        START,
        END,
        DONE
    }

    private static final int FIRST_SIZE = 1 << 16;
    private static final int LONGEST_TOKEN = 1 << 23;
    private static final int DEEPEST = 256;
    private static final int MOST_ATTRIBUTES = 1024;
    private static final byte[] COMMENT_END = {'-', '-', '>'};
    private static final byte[] SECTION_END = {']', ']', '>'};
    private static final byte[] INSTRUCTION_END = {'?', '>'};
    private static final byte[] SECTION = {'<', '!', '[', 'C', 'D', 'A', 'T', 'A', '['};
    private static final byte[] COMMENT = {'<', '!', '-', '-'};

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
    private byte[] buffer = new byte[FIRST_SIZE];
    private int position;
    private int limit;

    private long[] open = new long[16];
    private int depth;
    private long name;
    private boolean empty;
    private boolean rooted;

    private int tag;
    private int attributes;
    private long[] names = new long[16];
    private int[] values = new int[32];

    private final XmlText text = new XmlText();

    private XmlScanner(InputStream stream) {
        this.stream = stream;
    }

    /** Reads the document in whatever encoding it declares. */
    static XmlScanner of(InputStream stream) throws IOException {
        byte[] start = stream.readNBytes(XmlEncoding.START);
        XmlEncoding encoding = XmlEncoding.of(start);
        if (!encoding.isUtf8()) {
            return new XmlScanner(encoding.utf8(start, stream));
        }
        XmlScanner scanner = new XmlScanner(stream);
        System.arraycopy(start, 0, scanner.buffer, 0, start.length);
        scanner.position = encoding.mark();
        scanner.limit = start.length;
        return scanner;
    }

    /** The number under which a name is known; « :id » is an attribute « id » with any prefix. */
    static long name(String written) {
        long name = 0;
        for (byte letter : written.getBytes(StandardCharsets.UTF_8)) {
            name = name << 8 | (letter & 0xFF);
        }
        return name;
    }

    /**
     * Goes to the next tag. Words between tags are passed over.
     *
     * <p>In one piece, like {@link #readStart}: cut up, both would be compiled anew into each of
     * their callers, and compiling is a good part of what reading a file costs.
     *
     * @return the end of an element also when it was empty, and {@code DONE} after the root
     */
    Step next() throws IOException {
        if (empty) {
            empty = false;
            name = open[--depth];
            return Step.END;
        }
        while (true) {
            byte[] bytes = buffer;
            int last = limit;
            int place = position;
            while (place < last && bytes[place] != '<') {
                if (depth == 0 && !isBlank(bytes[place])) {
                    throw new XmlDamage("words outside the root");
                }
                place++;
            }
            position = place;
            if (place + 1 >= last) {
                if (!fill()) {
                    if (position < limit || depth > 0 || !rooted) {
                        throw new XmlDamage("the document ends too early");
                    }
                    return Step.DONE;
                }
                continue;
            }
            byte first = bytes[place + 1];
            if (first == '/') {
                long read = 0;
                for (place += 2; place < last && bytes[place] != '>'; place++) {
                    byte letter = bytes[place];
                    if (!isBlank(letter)) {
                        read = letter == ':' ? 0 : read << 8 | (letter & 0xFF);
                    }
                }
                if (place == last) {
                    more();
                    continue;
                }
                if (depth == 0 || open[depth - 1] != read) {
                    throw new XmlDamage("an end that does not match");
                }
                position = place + 1;
                name = open[--depth];
                return Step.END;
            }
            if (first == '?') {
                skipPast(INSTRUCTION_END);
            } else if (first == '!') {
                skipDeclaration();
            } else {
                int end = readStart();
                if (end >= 0) {
                    tag = position;
                    position = end;
                    enter();
                    return Step.START;
                }
                more();
            }
        }
    }

    private void enter() throws XmlDamage {
        if (depth == 0 && rooted) {
            throw new XmlDamage("a second root");
        }
        rooted = true;
        if (depth == open.length) {
            if (depth >= DEEPEST) {
                throw new XmlDamage("elements too deep in one another");
            }
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = name;
    }

    /** The element that was begun or ended. */
    long name() {
        return name;
    }

    /** How many elements are open, the one just begun included. */
    int depth() {
        return depth;
    }

    // Attributes of the element just begun, until the next step

    /** The place of an attribute, -1 when there is none. */
    int attribute(long wanted) {
        for (int i = 0; i < attributes; i++) {
            if (names[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    int valueLength(int attribute) {
        return values[2 * attribute + 1] - values[2 * attribute];
    }

    byte valueAt(int attribute, int place) {
        return buffer[tag + values[2 * attribute] + place];
    }

    /** The value as names are numbered. */
    long valueAsName(int attribute) {
        long value = 0;
        for (int i = 0; i < valueLength(attribute); i++) {
            value = value << 8 | (valueAt(attribute, i) & 0xFF);
        }
        return value;
    }

    /** The value as words; empty when there is no such attribute. */
    String value(long wanted) throws XmlDamage {
        int attribute = attribute(wanted);
        if (attribute < 0) {
            return "";
        }
        int from = tag + values[2 * attribute];
        text.clear();
        text.appendMarkup(buffer, from, from + valueLength(attribute));
        return text.string();
    }

    /** The value as a number from 0 to 999,999,999, or what to take otherwise. */
    int number(long wanted, int otherwise) {
        int attribute = attribute(wanted);
        int length = attribute < 0 ? 0 : valueLength(attribute);
        if (length == 0 || length > 9) {
            return otherwise;
        }
        int number = 0;
        for (int i = 0; i < length; i++) {
            int digit = valueAt(attribute, i) - '0';
            if (digit < 0 || digit > 9) {
                return otherwise;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /**
     * The words of the element just begun, which holds nothing else; they last until the next step.
     * The scanner stands before the element's end.
     */
    XmlText text() throws IOException {
        text.clear();
        if (empty) {
            return text;
        }
        // The buffer may move with each look further: only what is relative to the position stays.
        int length = plainEnd(position) - position;
        if (byteAt(length) == '<' && byteAt(length + 1) == '/') {
            text.show(buffer, position, position + length);
            position += length;
            return text;
        }
        while (true) {
            int end = tagFrom(position);
            text.appendMarkup(buffer, position, end);
            position = end;
            if (startsWith(SECTION)) {
                position += SECTION.length;
                end = sectionEnd();
                text.appendSection(buffer, position, end);
                position = end + SECTION_END.length;
            } else if (startsWith(COMMENT)) {
                skipPast(COMMENT_END);
            } else if (byteAt(1) == '?') {
                skipPast(INSTRUCTION_END);
            } else if (byteAt(1) == '/') {
                return text;
            } else {
                throw new XmlDamage("an element where words are expected");
            }
        }
    }

    /** The first byte from here that is not plain. */
    private int plainEnd(int from) throws IOException {
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
    private int tagFrom(int from) throws IOException {
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

    private int sectionEnd() throws IOException {
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

    /**
     * Reads the tag at the position, with its attributes. In one piece: cut up, it would be
     * compiled anew into each of its callers, and compiling is a good part of what reading a file
     * costs.
     *
     * @return where the tag ends, -1 when that is not in the buffer
     */
    private int readStart() throws XmlDamage {
        byte[] bytes = buffer;
        int last = limit;
        int place = position + 1;
        long read = 0;
        while (place < last && !endsName(bytes[place])) {
            byte letter = bytes[place++];
            read = letter == ':' ? 0 : read << 8 | (letter & 0xFF);
        }
        if (place < last && read == 0) {
            throw new XmlDamage("a tag without a name");
        }
        name = read;
        attributes = 0;
        while (true) {
            while (place < last && isBlank(bytes[place])) {
                place++;
            }
            if (place >= last) {
                return -1;
            }
            if (bytes[place] == '>') {
                empty = false;
                return place + 1;
            }
            if (bytes[place] == '/') {
                if (place + 1 >= last) {
                    return -1;
                }
                if (bytes[place + 1] != '>') {
                    throw new XmlDamage("a tag that is badly closed");
                }
                empty = true;
                return place + 2;
            }
            read = 0;
            while (place < last && bytes[place] != '=' && !endsName(bytes[place])) {
                byte letter = bytes[place++];
                read = letter == ':' ? ':' : read << 8 | (letter & 0xFF);
            }
            while (place < last && isBlank(bytes[place])) {
                place++;
            }
            if (place < last && bytes[place++] != '=') {
                throw new XmlDamage("an attribute without a value");
            }
            while (place < last && isBlank(bytes[place])) {
                place++;
            }
            if (place >= last) {
                return -1;
            }
            byte quote = bytes[place++];
            if (quote != '"' && quote != '\'') {
                throw new XmlDamage("a value without quotes");
            }
            if (attributes == names.length) {
                makeRoom();
            }
            names[attributes] = read;
            values[2 * attributes] = place - position;
            while (place < last && bytes[place] != quote) {
                if (bytes[place++] == '<') {
                    throw new XmlDamage("a tag inside a value");
                }
            }
            if (place >= last) {
                return -1;
            }
            values[2 * attributes++ + 1] = place++ - position;
        }
    }

    private void makeRoom() throws XmlDamage {
        if (attributes >= MOST_ATTRIBUTES) {
            throw new XmlDamage("too many attributes");
        }
        names = Arrays.copyOf(names, attributes * 2);
        values = Arrays.copyOf(values, attributes * 4);
    }

    private void skipDeclaration() throws IOException {
        if (startsWith(COMMENT)) {
            skipPast(COMMENT_END);
        } else if (depth > 0 && startsWith(SECTION)) {
            skipPast(SECTION_END);
        } else {
            throw new XmlDamage("a document type");
        }
    }

    private void skipPast(byte[] end) throws IOException {
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

    private boolean startsWith(byte[] start) throws IOException {
        for (int i = 0; i < start.length; i++) {
            if (byteAt(i) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private byte byteAt(int ahead) throws IOException {
        while (position + ahead >= limit) {
            more();
        }
        return buffer[position + ahead];
    }

    private static boolean endsName(byte letter) {
        return letter == '>' || letter == '/' || isBlank(letter);
    }

    private static boolean isBlank(byte letter) {
        return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
    }

    private void more() throws IOException {
        if (!fill()) {
            throw new XmlDamage("the document ends too early");
        }
    }

    /** Makes room after what is not read yet, and fills it. False when nothing is left. */
    private boolean fill() throws IOException {
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
