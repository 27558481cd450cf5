// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.office;

import fr.gouv.numerique.vivier.domain.document.content.Span;

import java.util.List;

/** How a line stands in its cell, by what it says. */
final class CellLine {
    private static final String DASH = "– ";

    private static final int MOST_LINES = 9;

    /** A longer line is a paragraph of its own. */
    private static final int LONG = 160;

    /** Up to so many letters a row is not cut over two pages. */
    private static final int WHOLE_ROW = 700;

    /** A shorter line of a signature box is followed by room to write on. */
    private static final int SHORT_PROMPT = 16;

    private CellLine() {}

    /** The named style of a line: an entry of a list hangs from its dash. */
    static String style(List<Span> spans) {
        if (!spans.isEmpty() && spans.getFirst().text().startsWith(DASH)) {
            return "CellItem";
        }
        return spans.stream().mapToInt(it -> it.text().length()).sum() > LONG ? "CellText" : "Cell";
    }

    static boolean isWhole(List<List<Span>> lines) {
        return lines.size() <= MOST_LINES
                && lines.stream().flatMap(List::stream).mapToInt(it -> it.text().length()).sum()
                        <= WHOLE_ROW;
    }

    static boolean isPrompt(String line) {
        return line.length() <= SHORT_PROMPT;
    }
}
