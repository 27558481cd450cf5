// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import java.util.Arrays;

/**
 * Shares the room of a table between its columns. No word is cut as long as there is room for the
 * longest of each column; where there is not, the widest columns give way.
 */
public final class ColumnShares {
    private ColumnShares() {}

    /**
     * A width for each column, in the unit of the arguments.
     *
     * @param least what the longest word of each takes
     * @param wanted what each would like, so that its texts stand on one line
     * @param available the sum of the widths
     */
    public static double[] of(double[] least, double[] wanted, double available) {
        double[] widths = levelled(least, available);
        double[] lacking = new double[widths.length];
        for (int i = 0; i < widths.length; i++) {
            lacking[i] = Math.max(0, wanted[i] - widths[i]);
        }
        double spare = available - sum(widths);
        double asked = sum(lacking);
        double given = asked == 0 ? 0 : Math.min(1, spare / asked);
        for (int i = 0; i < widths.length; i++) {
            widths[i] += given * lacking[i];
        }
        return filled(widths, available);
    }

    /** What is left over goes to the last column when that is the widest, else to all. */
    private static double[] filled(double[] widths, double available) {
        int last = widths.length - 1;
        double total = sum(widths);
        if (widths[last] == Arrays.stream(widths).max().orElse(0)) {
            widths[last] += available - total;
            return widths;
        }
        return Arrays.stream(widths).map(width -> width * available / total).toArray();
    }

    /** The widest are cut down to one width, so that all fit. */
    private static double[] levelled(double[] least, double available) {
        double[] sorted = least.clone();
        Arrays.sort(sorted);
        double room = available;
        double level = available;
        for (int i = 0; i < sorted.length; i++) {
            double share = room / (sorted.length - i);
            if (sorted[i] > share) {
                level = share;
                break;
            }
            room -= sorted[i];
        }
        double most = level;
        return Arrays.stream(least).map(width -> Math.min(width, most)).toArray();
    }

    private static double sum(double[] widths) {
        return Arrays.stream(widths).sum();
    }
}
