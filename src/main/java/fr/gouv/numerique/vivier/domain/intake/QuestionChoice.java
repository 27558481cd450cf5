// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.util.Optional;

/**
 * What a person wants of a question in place of what was supposed. What is not said stays supposed.
 *
 * @param use what becomes of the answers
 * @param separator between answers that share a cell
 * @param monthFirst whether dates are written month first
 */
public record QuestionChoice(
        Optional<QuestionUse> use,
        Optional<AnswerSeparator> separator,
        Optional<Boolean> monthFirst) {

    public static QuestionChoice none() {
        return new QuestionChoice(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public QuestionChoice withUse(QuestionUse wanted) {
        return new QuestionChoice(Optional.of(wanted), separator, monthFirst);
    }

    public QuestionChoice withSeparator(AnswerSeparator wanted) {
        return new QuestionChoice(use, Optional.of(wanted), monthFirst);
    }

    public QuestionChoice withMonthFirst(boolean wanted) {
        return new QuestionChoice(use, separator, Optional.of(wanted));
    }
}
