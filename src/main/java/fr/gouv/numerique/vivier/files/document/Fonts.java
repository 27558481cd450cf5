// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import org.openpdf.text.pdf.BaseFont;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The faces for one document. Each document has its own, because a font collects the characters
 * that are used of it. Not thread-safe.
 */
final class Fonts {
    private static final String FOLDER = "/fr/gouv/numerique/vivier/fonts/";
    private static final float UNITS = 1000;

    private final Map<Face, BaseFont> faces = new EnumMap<>(Face.class);

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
        }
    }

    /** The font files, read once and shared by all documents. */
    static final class Files {
        private final Map<Face, byte[]> bytes = new EnumMap<>(Face.class);

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

        Fonts open() throws IOException {
            return new Fonts(bytes);
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
        String printed = Printable.drawn(Printable.of(Character.toString(codePoint)));
        for (Face face : Face.values()) {
            if (!printed.isEmpty() && !has(face, printed.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** Width in points. */
    float width(String text, TextStyle style) {
        return font(style.face()).getWidth(text) * style.size() / UNITS;
    }
}
