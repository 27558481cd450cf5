// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.settings;

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

    @Override
    public String toString() {
        return width + " × " + height;
    }
}
