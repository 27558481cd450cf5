// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.Message;

import java.util.List;

/**
 * Somebody whom the person of a new row may be the same as. Nobody is merged for it: a person
 * decides.
 *
 * @param talent number of that record
 * @param ref its reference
 * @param name full name
 * @param score how likely, from 0 to 1
 * @param reasons what speaks for and against, in sentences
 */
public record RowDuplicate(
        long talent, String ref, String name, double score, List<Message> reasons) {

    public RowDuplicate {
        reasons = List.copyOf(reasons);
    }

    /** Reference only: a person's data must not reach a log. */
    @Override
    public String toString() {
        return ref;
    }
}
