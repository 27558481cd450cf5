// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import java.util.List;

/**
 * A question as people see it on the form.
 *
 * @param wording without the mark of mandatory questions
 * @param kind how it is answered
 * @param choices what a closed question offers, in the order of the form; empty for the others
 */
public record Question(String wording, AnswerKind kind, List<String> choices) {

    public Question {
        choices = List.copyOf(choices);
    }
}
