// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.settings.DocumentThresholds;

import java.util.function.Consumer;

/** Values that have to fit together. A rule says nothing about values that are missing. */
interface SheetRule {

    void check(Checked sheet, Consumer<Problem> problems);

    /**
     * What a rule looks at.
     *
     * @param documentCase all records
     * @param values as gathered
     * @param situation what kind of mission it is
     * @param calendar of the agent's place of work
     * @param thresholds of the agent's ministry
     */
    record Checked(
            DocumentCase documentCase,
            SheetValues values,
            Situation situation,
            FrenchCalendar calendar,
            DocumentThresholds thresholds) {

        boolean isOrder() {
            return documentCase.kind() == DocumentKind.ORDER;
        }

        int threshold(DocumentThresholds.Threshold threshold) {
            return thresholds.get(threshold);
        }
    }
}
