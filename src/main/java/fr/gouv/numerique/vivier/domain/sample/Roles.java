// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import java.util.List;

/**
 * The questions of a form in which the same mess happens on both forms.
 *
 * @param <Q> the questions of the form
 */
record Roles<Q extends Enum<Q> & FormQuestion>(
        Q lastName,
        Q firstName,
        Q email,
        Q phone,
        Q administration,
        Q administrationOther,
        Q unit,
        Q place,
        Q keywords,
        Q longText,
        Q from,
        Q until,
        List<Q> cutPoints) {

    Roles {
        cutPoints = List.copyOf(cutPoints);
    }

    static Roles<TalentQuestion> ofTalents() {
        return new Roles<>(
                TalentQuestion.LAST_NAME,
                TalentQuestion.FIRST_NAME,
                TalentQuestion.EMAIL,
                TalentQuestion.PHONE,
                TalentQuestion.ADMINISTRATION,
                TalentQuestion.ADMINISTRATION_OTHER,
                TalentQuestion.UNIT,
                TalentQuestion.MUNICIPALITY,
                TalentQuestion.KEYWORDS,
                TalentQuestion.DESCRIPTION,
                TalentQuestion.AVAILABLE_FROM,
                TalentQuestion.AVAILABLE_UNTIL,
                List.of(
                        TalentQuestion.MUNICIPALITY,
                        TalentQuestion.PROFESSION,
                        TalentQuestion.SKILLS,
                        TalentQuestion.DESCRIPTION,
                        TalentQuestion.TIME_OFFERED));
    }

    static Roles<MissionQuestion> ofMissions() {
        return new Roles<>(
                MissionQuestion.LEAD_LAST_NAME,
                MissionQuestion.LEAD_FIRST_NAME,
                MissionQuestion.LEAD_EMAIL,
                MissionQuestion.LEAD_PHONE,
                MissionQuestion.ADMINISTRATION,
                MissionQuestion.ADMINISTRATION_OTHER,
                MissionQuestion.DIRECTORATE,
                MissionQuestion.PLACE,
                MissionQuestion.KEYWORDS,
                MissionQuestion.OBJECTIVES,
                MissionQuestion.START,
                MissionQuestion.END,
                List.of(MissionQuestion.OBJECTIVES));
    }
}
