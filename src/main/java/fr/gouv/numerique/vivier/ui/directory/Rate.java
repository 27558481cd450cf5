// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.directory;

import fr.gouv.numerique.vivier.domain.application.AnswerFigures;

import java.util.Comparator;

/** The share answered in time, sorted by the share, then by how many stand behind it. */
record Rate(AnswerFigures answers) implements Comparable<Rate> {
    private static final Comparator<Rate> ORDER =
            Comparator.comparingInt((Rate it) -> it.answers.rate().orElse(-1))
                    .thenComparingInt(it -> it.answers.counted());

    @Override
    public int compareTo(Rate other) {
        return ORDER.compare(this, other);
    }
}
