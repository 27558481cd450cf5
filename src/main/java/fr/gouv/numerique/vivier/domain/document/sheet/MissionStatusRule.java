// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.MISSION_CODE;

import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.util.function.Consumer;

/** Nothing is agreed for a mission that was cancelled. */
final class MissionStatusRule implements SheetRule {

    @Override
    public void check(Checked sheet, Consumer<Problem> problems) {
        MissionStatus status = sheet.documentCase().mission().status();
        if (status == MissionStatus.CANCELLED) {
            problems.accept(
                    Problem.blocker(Message.of("document.problem.missionCancelled"), MISSION_CODE));
        } else if (status == MissionStatus.CLOSED) {
            problems.accept(
                    Problem.warning(Message.of("document.problem.missionClosed"), MISSION_CODE));
        }
    }
}
