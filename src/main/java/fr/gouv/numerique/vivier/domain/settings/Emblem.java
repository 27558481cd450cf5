// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.settings;

import java.util.Arrays;

/**
 * The picture at the head of the documents.
 *
 * @param png its file: a PNG in red, green and blue, without transparency; not to be changed
 * @param width in pixels
 * @param height in pixels
 * @param alternative what it shows, for who does not see it; never empty
 */
// The file is handed over, not copied.
@SuppressWarnings("ArrayRecordComponent")
public record Emblem(byte[] png, int width, int height, String alternative) {

    public Emblem {
        if (alternative.isBlank()) {
            throw new IllegalArgumentException("an emblem needs an alternative text");
        }
    }

    /** The same picture with the same words. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Emblem(byte[] file, int wide, int high, String words)
                && Arrays.equals(png, file)
                && width == wide
                && height == high
                && alternative.equals(words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png);
    }

    @Override
    public String toString() {
        return width + " × " + height;
    }
}
