// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The colour space sRGB (IEC 61966-2-1) as an ICC profile of version 2: the three primaries adapted
 * to D50 and one curve. Made here because the one of the Java runtime differs between runtimes, and
 * documents have to be the same everywhere.
 */
final class SrgbProfile {
    static final String NAME = "sRGB IEC61966-2.1";

    private static final int HEADER = 128;
    private static final int TAG_ENTRY = 12;
    private static final int CURVE_POINTS = 1024;
    private static final double FIXED = 65536;

    /** D50, the white of the space in which profiles meet. */
    private static final double[] WHITE = {0.9642, 1.0, 0.8249};

    private static final double[] RED = {0.43607, 0.22249, 0.01392};
    private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
    private static final double[] BLUE = {0.14307, 0.06061, 0.71410};

    private SrgbProfile() {}

    static byte[] bytes() {
        byte[][] data = {
            text("desc", NAME, true),
            text("text", "CC0", false),
            xyz(WHITE),
            xyz(RED),
            xyz(GREEN),
            xyz(BLUE),
            curve()
        };
        String[] tags = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
        try {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            int start = HEADER + 4 + tags.length * TAG_ENTRY;
            int[] offsets = new int[data.length];
            for (int i = 0; i < data.length; i++) {
                offsets[i] = start + body.size();
                body.write(data[i]);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            header(out, start + body.size());
            out.writeInt(tags.length);
            for (int i = 0; i < tags.length; i++) {
                // The three channels share the last piece of data, the curve.
                int piece = Math.min(i, data.length - 1);
                out.writeBytes(tags[i]);
                out.writeInt(offsets[piece]);
                out.writeInt(data[piece].length);
            }
            body.writeTo(out);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void header(DataOutputStream out, int size) throws IOException {
        out.writeInt(size);
        out.writeInt(0);
        out.writeInt(0x02100000);
        out.writeBytes("mntrRGB XYZ ");
        for (int part : new int[] {2020, 1, 1, 0, 0, 0}) {
            out.writeShort(part);
        }
        out.writeBytes("acsp");
        // Platform, flags, manufacturer, model, attributes, perceptual intent: all unset.
        out.write(new byte[28]);
        writeXyz(out, WHITE);
        out.write(new byte[HEADER - 80]);
    }

    private static byte[] xyz(double[] values) {
        return piece(
                out -> {
                    out.writeBytes("XYZ ");
                    out.writeInt(0);
                    writeXyz(out, values);
                });
    }

    private static void writeXyz(DataOutputStream out, double[] values) throws IOException {
        for (double value : values) {
            out.writeInt((int) Math.round(value * FIXED));
        }
    }

    private static byte[] curve() {
        return piece(
                out -> {
                    out.writeBytes("curv");
                    out.writeInt(0);
                    out.writeInt(CURVE_POINTS);
                    for (int i = 0; i < CURVE_POINTS; i++) {
                        double value = linear((double) i / (CURVE_POINTS - 1));
                        out.writeShort((int) Math.round(value * 0xFFFF));
                    }
                });
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }

    private static byte[] text(String type, String words, boolean isDescription) {
        byte[] ascii = (words + '\0').getBytes(StandardCharsets.US_ASCII);
        return piece(
                out -> {
                    out.writeBytes(type);
                    out.writeInt(0);
                    if (isDescription) {
                        out.writeInt(ascii.length);
                    }
                    out.write(ascii);
                    if (isDescription) {
                        // No wording in Unicode nor for old Macintosh systems.
                        out.write(new byte[4 + 4 + 2 + 1 + 67]);
                    }
                });
    }

    private interface Content {
        void write(DataOutputStream out) throws IOException;
    }

    /** Pieces begin at multiples of four. */
    private static byte[] piece(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.write(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        while (bytes.size() % 4 != 0) {
            bytes.write(0);
        }
        return bytes.toByteArray();
    }
}
