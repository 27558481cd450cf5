// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.*;

import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.util.List;
import java.util.function.Consumer;

/** All three write from an address of the public sector; others are looked at. */
final class MailRule implements SheetRule {

    @Override
    public void check(Checked sheet, Consumer<Problem> problems) {
        for (DocumentField<String> email :
                List.of(WORK_EMAIL, LINE_MANAGER_EMAIL, MISSION_LEAD_EMAIL)) {
            if (!PublicMail.isPublic(sheet.values().text(email))) {
                problems.accept(
                        Problem.warning(
                                Message.of("document.problem.privateMail", email.label()), email));
            }
        }
    }
}
