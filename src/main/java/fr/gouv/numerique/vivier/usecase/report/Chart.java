// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.report;

import fr.gouv.numerique.vivier.domain.report.Counted;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One question and its answer, in words and as bars.
 *
 * @param question that it answers, its title
 * @param answer in one line
 * @param before what it was in the period before, where that can be compared
 * @param definition how it was counted
 * @param cases how many it rests on
 * @param few whether these are so few that a rate or a median says little; not where there are none
 * @param bars from top to bottom
 */
public record Chart(
        String question,
        String answer,
        Optional<Before> before,
        String definition,
        int cases,
        boolean few,
        List<Bar> bars) {

    public Chart {
        bars = List.copyOf(bars);
    }

    /**
     * A bar.
     *
     * @param label what it stands for
     * @param value its length, in the unit of the chart; never negative
     * @param numbers what it says, the one that its length shows first
     */
    public record Bar(String label, double value, List<Value> numbers) {
        public Bar {
            numbers = List.copyOf(numbers);
        }

        /** All that it says. */
        public String words() {
            return numbers.stream().map(Value::words).collect(Collectors.joining(" · "));
        }
    }

    /**
     * A number in words, and what was counted.
     *
     * @param words what it says
     * @param rows the records counted, as many as it says
     */
    public record Value(String words, Counted rows) {}

    /**
     * The answer of the period before.
     *
     * @param answer in one line
     * @param cases how many it rests on
     * @param few whether these are so few that it says little
     */
    public record Before(String answer, int cases, boolean few) {}

    /** The same beside the answer of the period before. */
    Chart comparedWith(Chart earlier) {
        return new Chart(
                question,
                answer,
                Optional.of(new Before(earlier.answer, earlier.cases, earlier.few)),
                definition,
                cases,
                few,
                bars);
    }
}
