// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import fr.gouv.numerique.vivier.domain.shared.Message;

/**
 * How alike two records are in one field, and what that is worth.
 *
 * @param field its name, as in {@code TalentFields}
 * @param level how alike
 * @param weight in bits: each bit doubles the odds that it is the same person, a negative one
 *     halves them; 0 when nothing can be said
 * @param reason why, in one sentence
 */
public record FieldLikeness(String field, Likeness level, double weight, Message reason) {
    /** Without the reason: a person's data must not reach a log. */
    @Override
    public String toString() {
        return field + " " + level;
    }
}
