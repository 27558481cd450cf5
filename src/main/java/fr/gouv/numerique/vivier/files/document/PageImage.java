// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

/**
 * One page as a picture.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb its pixels, row by row, not premultiplied; not to be changed
 */
// The array is as large as the page: it is handed over, not copied.
@SuppressWarnings("ArrayRecordComponent")
public record PageImage(int width, int height, int[] argb) {}
