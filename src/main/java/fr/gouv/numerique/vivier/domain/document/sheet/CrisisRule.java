// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.CRISIS_MODE;
import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.REMOTE_SHARE;

import fr.gouv.numerique.vivier.domain.document.field.RemoteShare;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.util.function.Consumer;

/** In a health crisis the mission is done from a distance. */
final class CrisisRule implements SheetRule {

    @Override
    public void check(Checked sheet, Consumer<Problem> problems) {
        SheetValues values = sheet.values();
        if (values.isYes(CRISIS_MODE)
                && values.get(REMOTE_SHARE).filter(it -> it != RemoteShare.FULL).isPresent()) {
            problems.accept(
                    Problem.blocker(
                            Message.of("document.problem.crisisNotRemote"),
                            REMOTE_SHARE,
                            CRISIS_MODE));
        }
    }
}
