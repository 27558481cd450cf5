// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.mission.MissionFields;

/** Rules of the form « Proposer une mission ». */
final class MissionRules extends FormRules {

    @Override
    void check(AnswerBuilder answer, Layout layout) {
        splitName(
                answer,
                layout,
                MissionFields.LEAD_LAST_NAME,
                MissionFields.LEAD_FIRST_NAME,
                MissionFields.LEAD_EMAIL);
        requireText(answer, layout, MissionFields.TITLE, "noTitle");
        requireText(answer, layout, MissionFields.LEAD_LAST_NAME, "noLastName");
        requireEmail(answer, layout, MissionFields.LEAD_EMAIL);
        requireOrder(answer, layout, MissionFields.START, MissionFields.END);
        warnLostLetters(answer, layout, MissionFields.LEAD_LAST_NAME);
        mendPhone(answer, layout, MissionFields.LEAD_PHONE);
    }
}
