// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A form and its answers. The rows are made while they are read and never held together, so that
 * any number of them may be written; reading them again makes the same ones again.
 *
 * @param name of the form
 * @param createdAt when it was opened
 * @param exportedAt after the last answer
 * @param questions in order
 * @param size number of rows
 * @param rows in the order in which they were sent
 */
public record FilledForm(
        String name,
        LocalDateTime createdAt,
        LocalDateTime exportedAt,
        List<Question> questions,
        int size,
        Iterable<FilledRow> rows) {

    public FilledForm {
        questions = List.copyOf(questions);
    }
}
