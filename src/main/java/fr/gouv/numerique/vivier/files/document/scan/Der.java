// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One value in the distinguished encoding rules (ITU-T X.690), as electronic signatures are
 * written. What does not fit its own length is an {@link IllegalArgumentException}.
 */
final class Der {
    static final int INTEGER = 0x02;
    static final int OCTETS = 0x04;
    static final int OBJECT = 0x06;
    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;

    private static final int CONSTRUCTED = 0x20;
    private static final int LONG = 0x80;
    private static final int MOST_LENGTH_BYTES = 4;

    private final byte[] bytes;
    private final int start;
    private final int body;
    private final int end;

    private Der(byte[] bytes, int start, int most) {
        this.bytes = bytes;
        this.start = start;
        check(start + 2 <= most);
        int length = bytes[start + 1] & 0xFF;
        int at = start + 2;
        if (length >= LONG) {
            int count = length - LONG;
            check(count > 0 && count <= MOST_LENGTH_BYTES && at + count <= most);
            long value = 0;
            for (int i = 0; i < count; i++) {
                value = (value << 8) | (bytes[at++] & 0xFF);
            }
            check(value <= most - at);
            length = (int) value;
        }
        check(length <= most - at);
        this.body = at;
        this.end = at + length;
    }

    /** The first value; what stands behind it is left out. */
    static Der of(byte[] bytes) {
        return new Der(bytes, 0, bytes.length);
    }

    private static void check(boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException("not DER");
        }
    }

    int tag() {
        return bytes[start] & 0xFF;
    }

    boolean is(int tag) {
        return tag() == tag;
    }

    /** With tag and length. */
    byte[] whole() {
        return Arrays.copyOfRange(bytes, start, end);
    }

    byte[] content() {
        return Arrays.copyOfRange(bytes, body, end);
    }

    /** What it is made of. */
    List<Der> parts() {
        check((tag() & CONSTRUCTED) != 0);
        List<Der> parts = new ArrayList<>();
        for (int at = body; at < end; ) {
            Der part = new Der(bytes, at, end);
            parts.add(part);
            at = part.end;
        }
        return parts;
    }

    Der part(int index) {
        List<Der> parts = parts();
        check(index < parts.size());
        return parts.get(index);
    }

    /** The numbers of an object identifier, « 1.2.840.113549.1.7.2 ». */
    String object() {
        check(is(OBJECT) && end > body);
        StringBuilder text = new StringBuilder();
        long value = 0;
        for (int i = body; i < end; i++) {
            value = (value << 7) | (bytes[i] & 0x7F);
            if ((bytes[i] & 0x80) == 0) {
                if (text.isEmpty()) {
                    long first = Math.min(2, value / 40);
                    text.append(first).append('.').append(value - first * 40);
                } else {
                    text.append('.').append(value);
                }
                value = 0;
            }
        }
        return text.toString();
    }
}
