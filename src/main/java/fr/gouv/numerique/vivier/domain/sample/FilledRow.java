// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import java.util.List;

/**
 * One answer to a form.
 *
 * @param answers one list per question, in the order of the form: empty when not answered, several
 *     entries for a multiple choice
 * @param submission when and how it was sent
 * @param truth what an import should find in it
 */
public record FilledRow(List<List<String>> answers, Submission submission, RowTruth truth) {

    public FilledRow {
        answers = List.copyOf(answers);
    }
}
