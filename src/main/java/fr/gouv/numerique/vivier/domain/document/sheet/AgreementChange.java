// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import fr.gouv.numerique.vivier.domain.shared.Message;

import java.util.List;

/**
 * One thing that an amendment changes in an agreement: a field, or fields that belong together as a
 * person's name and function.
 *
 * @param subject what it is called
 * @param article where the agreement speaks of it, « Article 3 »; empty when it does not
 * @param before its words as they were signed, none when there was nothing
 * @param after its words as they are to be, none when it goes
 */
public record AgreementChange(
        Message subject, String article, List<String> before, List<String> after) {
    /** Longer words are set below the table of changes rather than in a narrow column. */
    private static final int COLUMN = 240;

    public AgreementChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Whether the words are too long to stand in a column. */
    public boolean isLong() {
        return length(before) > COLUMN || length(after) > COLUMN;
    }

    private static int length(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }
}
