// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.EMPLOYMENT_STATUS;
import static fr.gouv.numerique.vivier.domain.document.field.OrderFields.AGREEMENT_REFERENCE;

import fr.gouv.numerique.vivier.domain.shared.Message;

import java.util.function.Consumer;

/**
 * An order rests on an agreement that all have signed. Soldiers have a decree of their own, n°
 * 2007-640 instead of n° 2006-781.
 */
final class AgreementRule implements SheetRule {

    @Override
    public void check(Checked sheet, Consumer<Problem> problems) {
        if (!sheet.isOrder()) {
            return;
        }
        sheet.documentCase()
                .agreement()
                .filter(it -> !it.signed())
                .ifPresent(
                        it ->
                                problems.accept(
                                        Problem.warning(
                                                Message.of(
                                                        "document.problem.agreementNotSigned",
                                                        it.number()),
                                                AGREEMENT_REFERENCE)));
        if (sheet.situation().military()) {
            problems.accept(
                    Problem.warning(Message.of("document.problem.military"), EMPLOYMENT_STATUS));
        }
    }
}
