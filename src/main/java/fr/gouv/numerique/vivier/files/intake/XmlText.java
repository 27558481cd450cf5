// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The words of an element as bytes in UTF-8. Plain words are looked at where they stand in the
 * scanner's buffer; those with references, line ends to unify or sections are put together here.
 * What is held changes with the next step of the scanner.
 */
final class XmlText {
    private static final int LONGEST_REFERENCE = 12;
    private static final long[] ENTITIES = {
        XmlScanner.name("amp"),
        XmlScanner.name("lt"),
        XmlScanner.name("gt"),
        XmlScanner.name("quot"),
        XmlScanner.name("apos")
    };

    private byte[] bytes = new byte[0];
    private int from;
    private int to;
    private byte[] own = new byte[256];

    void clear() {
        bytes = own;
        from = 0;
        to = 0;
    }

    /** Shows a piece of someone else's bytes, without a copy. */
    void show(byte[] other, int start, int end) {
        bytes = other;
        from = start;
        to = end;
    }

    boolean isEmpty() {
        return from == to;
    }

    int length() {
        return to - from;
    }

    byte at(int place) {
        return bytes[from + place];
    }

    /**
     * Adds the words of another text. The receiver holds its own bytes: {@link #clear} it first.
     */
    void append(XmlText other) {
        appendPlain(other.bytes, other.from, other.to);
    }

    /** Adds words in which carriage returns stand for line feeds and nothing else is special. */
    void appendSection(byte[] source, int start, int end) {
        int plain = start;
        for (int i = start; i < end; i++) {
            if (source[i] == '\r') {
                appendPlain(source, plain, i);
                plain = i + 1;
                if (plain == end || source[plain] != '\n') {
                    reserve(1);
                    own[to++] = '\n';
                }
            }
        }
        appendPlain(source, plain, end);
    }

    /** Adds words in which entities and numbers stand for characters. */
    void appendMarkup(byte[] source, int start, int end) throws XmlDamage {
        int plain = start;
        for (int i = start; i < end; i++) {
            if (source[i] == '&') {
                appendSection(source, plain, i);
                int semicolon = i + 1;
                long name = 0;
                while (semicolon < end && source[semicolon] != ';') {
                    name = name << 8 | (source[semicolon++] & 0xFF);
                }
                if (semicolon == end || semicolon - i > LONGEST_REFERENCE) {
                    throw new XmlDamage("a reference without an end");
                }
                appendCharacter(
                        source[i + 1] == '#' ? number(source, i + 2, semicolon) : entity(name));
                i = semicolon;
                plain = semicolon + 1;
            }
        }
        appendSection(source, plain, end);
    }

    private static int entity(long name) throws XmlDamage {
        for (int i = 0; i < ENTITIES.length; i++) {
            if (ENTITIES[i] == name) {
                return "&<>\"'".charAt(i);
            }
        }
        throw new XmlDamage("an entity that is not declared");
    }

    private static int number(byte[] source, int start, int end) throws XmlDamage {
        boolean hexadecimal = source[start] == 'x';
        int radix = hexadecimal ? 16 : 10;
        int first = hexadecimal ? start + 1 : start;
        int c = first < end ? 0 : -1;
        for (int i = first; i < end && c >= 0; i++) {
            int digit = Character.digit(source[i], radix);
            c = digit < 0 || c > Character.MAX_CODE_POINT ? -1 : c * radix + digit;
        }
        boolean allowed =
                c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= ' ' && c < Character.MIN_SURROGATE)
                        || (c > Character.MAX_SURROGATE && c < 0xFFFE)
                        || (c > 0xFFFF && c <= Character.MAX_CODE_POINT);
        if (!allowed) {
            throw new XmlDamage("a reference to no character");
        }
        return c;
    }

    private void appendCharacter(int c) {
        if (c < 0x80) {
            reserve(1);
            own[to++] = (byte) c;
        } else {
            byte[] encoded = Character.toString(c).getBytes(StandardCharsets.UTF_8);
            appendPlain(encoded, 0, encoded.length);
        }
    }

    private void appendPlain(byte[] source, int start, int end) {
        reserve(end - start);
        System.arraycopy(source, start, own, to, end - start);
        to += end - start;
        bytes = own;
    }

    private void reserve(int more) {
        if (to + more > own.length) {
            own = Arrays.copyOf(own, Math.max(own.length * 2, to + more));
        }
    }

    /** A copy of the bytes into the given place. */
    void copyTo(byte[] target, int place) {
        System.arraycopy(bytes, from, target, place, to - from);
    }

    String string() throws XmlDamage {
        return string(bytes, from, to - from);
    }

    /** Bytes in UTF-8 as a string. What is no UTF-8 is damage, not a question mark. */
    static String string(byte[] bytes, int from, int length) throws XmlDamage {
        String text = new String(bytes, from, length, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, length));
            } catch (CharacterCodingException _) {
                throw new XmlDamage("bytes that are no UTF-8");
            }
        }
        return text;
    }
}
