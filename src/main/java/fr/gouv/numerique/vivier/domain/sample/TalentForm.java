// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;

import java.util.Arrays;
import java.util.List;

/** The form « Proposer mes compétences » with what its questions offer. */
final class TalentForm {
    static final String NAME = "Proposer mes compétences";

    private TalentForm() {}

    static List<Question> questions(Choices choices, List<String> missions) {
        return Arrays.stream(TalentQuestion.values())
                .map(
                        question ->
                                new Question(
                                        question.wording(),
                                        question.kind(),
                                        offered(question, choices, missions)))
                .toList();
    }

    private static List<String> offered(
            TalentQuestion question, Choices choices, List<String> missions) {
        return switch (question) {
            case TITLE -> choices.all(ReferenceData.TITLE);
            case PATH -> choices.all(ReferenceData.PATH);
            case TARGETED_MISSIONS -> missions;
            case BRANCH -> choices.all(ReferenceData.BRANCH);
            case ADMINISTRATION, EXCLUDED -> choices.all(ReferenceData.MINISTRY);
            case REGION -> choices.regionsOfWork();
            case EMPLOYMENT_STATUS -> choices.statuses();
            case CATEGORY -> choices.all(ReferenceData.CATEGORY);
            case PROFESSION -> choices.all(ReferenceData.PROFESSION);
            case EXPERIENCE -> choices.all(ReferenceData.EXPERIENCE);
            case SKILLS -> choices.skills();
            case LANGUAGES -> choices.all(ReferenceData.LANGUAGE);
            case KINDS -> choices.all(ReferenceData.MISSION_KIND);
            case TIME_OFFERED -> choices.all(ReferenceData.TIME_OFFERED);
            case RHYTHMS -> choices.all(ReferenceData.RHYTHM);
            case WORK_MODE -> choices.all(ReferenceData.WORK_MODE);
            case MOBILITY -> choices.labels(ReferenceData.REGION, choices.mobilityCodes());
            case MANAGER_INFORMED -> choices.all(ReferenceData.MANAGER_INFORMED);
            case CONSENT -> List.of(choices.yes());
            default -> List.of();
        };
    }
}
