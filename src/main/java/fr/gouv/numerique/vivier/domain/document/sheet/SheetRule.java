// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import java.util.function.Consumer;

/** Values that have to fit together. A rule says nothing about values that are missing. */
interface SheetRule {

    void check(Checked sheet, Consumer<Problem> problems);

    /** What a rule looks at. */
    record Checked(DocumentCase documentCase, SheetValues values, Situation situation) {
        boolean isOrder() {
            return documentCase.kind()
                    == fr.gouv.numerique.vivier.domain.document.field.DocumentKind.ORDER;
        }
    }
}
