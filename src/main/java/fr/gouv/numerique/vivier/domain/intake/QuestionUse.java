// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.Field;

/** What becomes of the answers to a question. */
public sealed interface QuestionUse {

    /** They fill a field of the record. */
    record Fills(Field<?> field) implements QuestionUse {}

    /** They are kept with the record under the question's own words. */
    record Kept() implements QuestionUse {}

    /** They are left in the file. */
    record LeftOut() implements QuestionUse {}
}
