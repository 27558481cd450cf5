// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.Field;

import java.util.List;
import java.util.Optional;

/**
 * A question as it stands in a file. Columns are held by position: headers repeat.
 *
 * @param label as written, without rank and line breaks
 * @param columns one, or several for a multiple choice spread over columns
 * @param field what it fills, none for a question that Vivier does not know
 */
public record Question(String label, List<Integer> columns, Optional<Field<?>> field) {

    public Question {
        columns = List.copyOf(columns);
    }

    public int firstColumn() {
        return columns.getFirst();
    }
}
