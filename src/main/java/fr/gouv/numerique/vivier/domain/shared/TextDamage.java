// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.shared;

/** Marks that programs leave on texts that passed through them. */
public final class TextDamage {
    /** What old spreadsheets and some exchanges keep of a text. */
    private static final int OLD_LIMIT = 255;

    /** What a cell of a workbook can hold. */
    private static final int CELL_LIMIT = 32_767;

    private static final String ENDS = ".!?…)»\"";

    private TextDamage() {}

    /** Whether the text ends where a spreadsheet would have cut it, in the middle of a sentence. */
    public static boolean looksCut(String text) {
        return text.length() == CELL_LIMIT
                || (text.length() == OLD_LIMIT && ENDS.indexOf(text.charAt(text.length() - 1)) < 0);
    }

    /** « Nguy?n »: the encoding of a file had no such letter. Nobody's name has a question mark. */
    public static boolean hasLostLetters(String name) {
        return name.indexOf('?') >= 0 || name.indexOf('\uFFFD') >= 0;
    }
}
