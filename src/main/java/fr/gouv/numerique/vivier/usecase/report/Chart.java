// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.report;

import fr.gouv.numerique.vivier.domain.report.Counted;

import java.util.List;

/**
 * One question and its answer, in words and as bars.
 *
 * @param question that it answers, its title
 * @param answer in one line
 * @param definition how it was counted
 * @param cases how many it rests on
 * @param few whether these are so few that a rate or a median says little
 * @param bars from top to bottom
 */
public record Chart(
        String question, String answer, String definition, int cases, boolean few, List<Bar> bars) {

    public Chart {
        bars = List.copyOf(bars);
    }

    /**
     * A bar.
     *
     * @param label what it stands for
     * @param value its length, in the unit of the chart; never negative
     * @param words what it says
     * @param rows what was counted
     */
    public record Bar(String label, double value, String words, Counted rows) {}

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return bars.isEmpty();
    }
}
