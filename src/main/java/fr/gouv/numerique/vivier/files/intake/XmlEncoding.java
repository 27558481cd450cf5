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
 * What XML is written in. That is UTF-8 in nearly every workbook; the rest is decoded as it says
 * and written anew.
 *
 * @param mark how many bytes stand before the first character
 */
record XmlEncoding(Charset charset, int mark) {
    /** So many bytes tell the encoding. */
    static final int START = 512;

    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

    static XmlEncoding of(byte[] start) throws XmlDamage {
        int first = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | (start[1] & 0xFF);
        switch (first) {
            case 0xFEFF -> {
                return new XmlEncoding(StandardCharsets.UTF_16BE, 2);
            }
            case 0xFFFE -> {
                return new XmlEncoding(StandardCharsets.UTF_16LE, 2);
            }
            case '<' -> {
                return new XmlEncoding(StandardCharsets.UTF_16BE, 0);
            }
            case '<' << 8 -> {
                return new XmlEncoding(StandardCharsets.UTF_16LE, 0);
            }
            default -> {}
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00EF\u00BB\u00BF")) {
            return new XmlEncoding(StandardCharsets.UTF_8, 3);
        }
        Matcher declared = DECLARED.matcher(text);
        if (!declared.lookingAt() || declared.group(1).startsWith("UTF-16")) {
            return new XmlEncoding(StandardCharsets.UTF_8, 0);
        }
        try {
            Charset named = Charset.forName(declared.group(1));
            return new XmlEncoding(
                    named.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : named, 0);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            throw new XmlDamage("an encoding that is not known");
        }
    }

    boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    /** The document as UTF-8: its start, then the rest of the stream. */
    InputStream utf8(byte[] start, InputStream rest) {
        InputStream whole =
                new SequenceInputStream(
                        new ByteArrayInputStream(start, mark, start.length - mark), rest);
        return new Encoder(
                new InputStreamReader(
                        whole,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)));
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
