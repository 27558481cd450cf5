// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.util.regex.Pattern;

/**
 * What stands between the answers to a multiple choice that share one cell. Line breaks part
 * answers whatever the separator is.
 */
public enum AnswerSeparator {
    SEMICOLON(";", "; "),
    /** Ambiguous where an answer holds a comma itself: see {@link ChoiceSplitter}. */
    COMMA(",", ", "),
    PIPE("\\|", "|"),
    /** As Kobo writes codes. */
    SPACE("\\h", " "),
    /** The cell is one answer. */
    NONE("(?!)", "");

    private final Pattern pattern;
    private final String glue;

    AnswerSeparator(String sign, String glue) {
        this.pattern = Pattern.compile("\\s*(?:" + sign + "|\\R)\\s*");
        this.glue = glue;
    }

    Pattern pattern() {
        return pattern;
    }

    /** What joins again two parts that the separator should not have parted. */
    String glue() {
        return glue;
    }
}
