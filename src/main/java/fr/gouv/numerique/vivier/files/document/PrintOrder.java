// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

/**
 * How a document is printed.
 *
 * @param printer name of the printer
 * @param copies at least one
 * @param sides which sides of the paper
 * @param first page, from 1
 * @param last page; beyond the end stands for the last one
 */
public record PrintOrder(String printer, int copies, Sides sides, int first, int last) {
    public static final int MOST_COPIES = 99;

    /** Which sides of the paper. Labels: {@code register.print.sides.<NAME>}. */
    public enum Sides {
        ONE,
        BOTH,
        BOTH_SHORT_EDGE
    }

    public PrintOrder {
        copies = Math.clamp(copies, 1, MOST_COPIES);
        first = Math.max(1, first);
        last = Math.max(first, last);
    }
}
