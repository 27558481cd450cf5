// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.table;

/** Keeps what somebody typed into a form from being run as a formula by a spreadsheet program. */
final class FormulaGuard {
    private static final String BEGINNINGS = "=+-@\t\r";

    private FormulaGuard() {}

    /** Whether a spreadsheet program would take this text for a formula. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }

    /** The text behind an apostrophe where a text file could not else say that it is text. */
    static String guarded(String text) {
        return looksLikeFormula(text) ? "'" + text : text;
    }
}
