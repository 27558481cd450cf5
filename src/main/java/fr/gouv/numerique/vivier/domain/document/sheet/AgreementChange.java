// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import fr.gouv.numerique.vivier.domain.document.field.DocumentField;

import java.util.List;

/**
 * One value of an agreement that an amendment changes.
 *
 * @param field which
 * @param article where the agreement speaks of it, « Article 3 »; empty when it does not
 * @param before its words as they were signed, none when there was nothing
 * @param after its words as they are to be, none when it goes
 */
public record AgreementChange(
        DocumentField<?> field, String article, List<String> before, List<String> after) {
    public AgreementChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Whether it is this field that changes. */
    public boolean isOf(DocumentField<?> other) {
        return field.id().equals(other.id());
    }
}
