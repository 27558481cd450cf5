// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings XML to UTF-8 without a byte-order mark. That is what nearly every workbook is written in,
 * and then nothing is done; the rest is decoded as it says and written anew.
 */
final class XmlEncoding {
    private static final int START = 512;
    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

    private XmlEncoding() {}

    static InputStream utf8(InputStream stream) throws IOException {
        byte[] start = stream.readNBytes(START);
        Charset encoding = of(start);
        int mark = mark(start);
        InputStream whole =
                new SequenceInputStream(
                        new ByteArrayInputStream(start, mark, start.length - mark), stream);
        if (encoding.equals(StandardCharsets.UTF_8)) {
            return whole;
        }
        return new Encoder(
                new InputStreamReader(
                        whole,
                        encoding.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private static Charset of(byte[] start) throws XmlDamage {
        int first = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | (start[1] & 0xFF);
        if (first == 0xFEFF || first == '<') {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFFFE || first == '<' << 8) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = DECLARED.matcher(new String(start, StandardCharsets.ISO_8859_1));
        if (mark(start) > 0 || !declared.lookingAt() || declared.group(1).startsWith("UTF-16")) {
            return StandardCharsets.UTF_8;
        }
        try {
            Charset named = Charset.forName(declared.group(1));
            return named.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : named;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            throw new XmlDamage("an encoding that is not known");
        }
    }

    private static int mark(byte[] start) {
        String marks = new String(start, 0, Math.min(3, start.length), StandardCharsets.ISO_8859_1);
        if (marks.equals("\u00EF\u00BB\u00BF")) {
            return 3;
        }
        return marks.startsWith("\u00FE\u00FF") || marks.startsWith("\u00FF\u00FE") ? 2 : 0;
    }

    /** Characters as a stream of UTF-8. */
    private static final class Encoder extends InputStream {
        private final Reader reader;
        private final char[] characters = new char[8192];
        private byte[] bytes = new byte[0];
        private int next;

        Encoder(Reader reader) {
            this.reader = reader;
        }

        @Override
        public int read() throws IOException {
            return available() > 0 || encode() ? bytes[next++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (available() == 0 && !encode()) {
                return -1;
            }
            int given = Math.min(length, available());
            System.arraycopy(bytes, next, target, offset, given);
            next += given;
            return given;
        }

        @Override
        public int available() {
            return bytes.length - next;
        }

        private boolean encode() throws IOException {
            int read = reader.read(characters, 0, characters.length - 1);
            if (read <= 0) {
                return false;
            }
            if (Character.isHighSurrogate(characters[read - 1])) {
                // Its other half is the next character: both are written together.
                int half = reader.read();
                if (half >= 0) {
                    characters[read++] = (char) half;
                }
            }
            bytes = new String(characters, 0, read).getBytes(StandardCharsets.UTF_8);
            next = 0;
            return true;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
