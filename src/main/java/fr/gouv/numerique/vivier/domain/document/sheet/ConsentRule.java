// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.*;

import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.util.function.Consumer;

/** A consent that was written elsewhere is told by its reference and its date, both. */
final class ConsentRule implements SheetRule {

    @Override
    public void check(Checked sheet, Consumer<Problem> problems) {
        if (sheet.documentCase().kind() != DocumentKind.CONSENT) {
            return;
        }
        SheetValues values = sheet.values();
        if (values.has(MANAGER_CONSENT_REFERENCE) != values.has(MANAGER_CONSENT_DATE)) {
            problems.accept(
                    Problem.blocker(
                            Message.of("document.problem.consentIncomplete"),
                            values.has(MANAGER_CONSENT_DATE)
                                    ? MANAGER_CONSENT_REFERENCE
                                    : MANAGER_CONSENT_DATE));
        }
        values.get(MANAGER_CONSENT_DATE)
                .filter(day -> day.isAfter(sheet.documentCase().issueDate()))
                .ifPresent(
                        day ->
                                problems.accept(
                                        Problem.blocker(
                                                Message.of("document.problem.consentLater", day),
                                                MANAGER_CONSENT_DATE)));
        if (sheet.situation().formalities() != Formalities.LIGHT) {
            problems.accept(
                    Problem.warning(Message.of("document.problem.consentNotEnough"), MISSION_CODE));
        }
    }
}
