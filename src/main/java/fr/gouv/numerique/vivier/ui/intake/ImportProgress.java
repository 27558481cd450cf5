// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

/**
 * How far a file was read.
 *
 * @param row the last one read, 0 before the first
 * @param lastRow of the file, 0 as long as that is not known
 */
public record ImportProgress(long row, long lastRow) {

    public boolean hasEnd() {
        return lastRow > 0;
    }

    /** From 0 to 1. */
    public double share() {
        return hasEnd() ? Math.min(1, (double) row / lastRow) : 0;
    }
}
