// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.scan;

import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * A page in shades of grey, one byte a pixel, row by row.
 *
 * @param width in pixels
 * @param height in pixels
 * @param grey 0 is black; not to be changed
 */
// As large as the page: it is handed over, not copied.
@SuppressWarnings("ArrayRecordComponent")
record GreyImage(int width, int height, byte[] grey) {
    /** Sharper than this finds no more codes, and takes longer. */
    private static final int PIXELS = 10_000_000;

    private static final int DARK = 140;
    private static final int BLOCK = 8;

    /** Letters cover more than this share of a page; dust and grain do not. */
    private static final double BLANK = 0.0008;

    static GreyImage of(BufferedImage image) {
        int step = 1;
        while ((long) image.getWidth() * image.getHeight() / ((long) step * step) > PIXELS) {
            step++;
        }
        int width = image.getWidth() / step;
        int height = image.getHeight() / step;
        byte[] grey = new byte[width * height];
        int[] row = new int[image.getWidth()];
        int[] sums = new int[width];
        for (int y = 0; y < height; y++) {
            Arrays.fill(sums, 0);
            for (int i = 0; i < step; i++) {
                image.getRGB(0, y * step + i, row.length, 1, row, 0, row.length);
                for (int x = 0; x < width * step; x++) {
                    sums[x / step] += luminance(row[x]);
                }
            }
            for (int x = 0; x < width; x++) {
                grey[y * width + x] = (byte) (sums[x] / (step * step));
            }
        }
        return new GreyImage(width, height, grey);
    }

    private static int luminance(int argb) {
        return (306 * (argb >> 16 & 0xFF) + 601 * (argb >> 8 & 0xFF) + 117 * (argb & 0xFF)) >> 10;
    }

    LuminanceSource whole() {
        return part(0, 0, width, height);
    }

    /** A rectangle of it. */
    LuminanceSource part(int left, int top, int partWidth, int partHeight) {
        return new PlanarYUVLuminanceSource(
                grey, width, height, left, top, partWidth, partHeight, false);
    }

    /** Each pixel the mean of the three by three around it: grain gives way, modules stay. */
    GreyImage smoothed() {
        byte[] smooth = grey.clone();
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int sum = 0;
                for (int i = -1; i <= 1; i++) {
                    int at = (y + i) * width + x;
                    sum += (grey[at - 1] & 0xFF) + (grey[at] & 0xFF) + (grey[at + 1] & 0xFF);
                }
                smooth[y * width + x] = (byte) (sum / 9);
            }
        }
        return new GreyImage(width, height, smooth);
    }

    /** Whether there is nothing on it, its edges apart, where scanners leave shadows. */
    boolean isBlank() {
        int marginX = width / 20;
        int marginY = height / 20;
        int dark = 0;
        int all = 0;
        for (int y = marginY; y + BLOCK <= height - marginY; y += BLOCK) {
            for (int x = marginX; x + BLOCK <= width - marginX; x += BLOCK) {
                all++;
                if (mean(x, y) < DARK) {
                    dark++;
                }
            }
        }
        return all > 0 && dark <= all * BLANK;
    }

    private int mean(int left, int top) {
        int sum = 0;
        for (int y = top; y < top + BLOCK; y += 2) {
            for (int x = left; x < left + BLOCK; x += 2) {
                sum += grey[y * width + x] & 0xFF;
            }
        }
        return sum / (BLOCK * BLOCK / 4);
    }
}
