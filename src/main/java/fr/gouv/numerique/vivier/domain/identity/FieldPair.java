// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldType;

/**
 * One field of two records that may become one.
 *
 * @param field given by at least one of them
 * @param proposed the side that the rules propose
 * @param reason why
 */
public record FieldPair(Field<?> field, Side proposed, SideReason reason) {

    public boolean isSame() {
        return reason == SideReason.SAME;
    }

    /** Whether both sides say something of their own that can stand together. */
    public boolean canTakeBoth() {
        boolean joins =
                field.type() instanceof FieldType.MultipleChoice
                        || field.type().equals(FieldType.LONG_TEXT);
        return joins && reason != SideReason.SAME && reason != SideReason.ONLY_ONE;
    }
}
