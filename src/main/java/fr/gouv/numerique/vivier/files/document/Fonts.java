// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import org.openpdf.text.pdf.BaseFont;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The faces for one document at a time. Not thread-safe: a font reads from its file while a
 * document is written.
 */
final class Fonts {
    private static final String FOLDER = "/fr/gouv/numerique/vivier/fonts/";
    private static final float UNITS = 1000;

    /** Characters whose widths are kept: Latin, punctuation and signs. */
    private static final int KEPT = 0x2200;

    private final Map<Face, BaseFont> faces = new EnumMap<>(Face.class);
    private final Map<Face, short[]> widths = new EnumMap<>(Face.class);
    private final BitSet printing = new BitSet();

    private Fonts(Map<Face, byte[]> files) throws IOException {
        for (Face face : Face.values()) {
            BaseFont font =
                    BaseFont.createFont(
                            face.fileName(),
                            BaseFont.IDENTITY_H,
                            BaseFont.EMBEDDED,
                            false,
                            Objects.requireNonNull(files.get(face)),
                            null);
            // The set that the library would write forgets the parts of accented letters.
            font.setIncludeCidSet(false);
            faces.put(face, font);
            short[] unknown = new short[KEPT];
            Arrays.fill(unknown, (short) -1);
            widths.put(face, unknown);
        }
    }

    /** The font files, read once, and faces that wait for the next document. Thread-safe. */
    static final class Files {
        private final Map<Face, byte[]> bytes = new EnumMap<>(Face.class);
        private final Queue<Fonts> idle = new ConcurrentLinkedQueue<>();

        Files() {
            for (Face face : Face.values()) {
                try (InputStream file =
                        Objects.requireNonNull(
                                Fonts.class.getResourceAsStream(FOLDER + face.fileName()))) {
                    bytes.put(face, file.readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        /** Faces that nobody else uses until they are given back. */
        Fonts open() throws IOException {
            Fonts waiting = idle.poll();
            return waiting == null ? new Fonts(bytes) : waiting;
        }

        /** Not to be used any more by who gives them back. */
        void giveBack(Fonts fonts) {
            idle.add(fonts);
        }
    }

    BaseFont font(Face face) {
        return Objects.requireNonNull(faces.get(face));
    }

    boolean has(Face face, int codePoint) {
        return font(face).charExists(codePoint);
    }

    /** Whether every face has it, or a sign that means the same; what nobody sees prints too. */
    boolean prints(int codePoint) {
        if (printing.get(codePoint)) {
            return true;
        }
        String printed = Printable.drawn(Printable.of(Character.toString(codePoint)));
        for (Face face : Face.values()) {
            if (!printed.isEmpty() && !has(face, printed.codePointAt(0))) {
                return false;
            }
        }
        printing.set(codePoint);
        return true;
    }

    /** Width in points. */
    float width(String text, TextStyle style) {
        return font(style.face()).getWidth(text) * style.size() / UNITS;
    }

    /** Width in points of one character. */
    float width(int codePoint, TextStyle style) {
        if (codePoint >= KEPT) {
            return width(Character.toString(codePoint), style);
        }
        short[] known = Objects.requireNonNull(widths.get(style.face()));
        if (known[codePoint] < 0) {
            known[codePoint] = (short) font(style.face()).getWidth(Character.toString(codePoint));
        }
        return known[codePoint] * style.size() / UNITS;
    }
}
