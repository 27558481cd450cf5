// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;

import java.util.Arrays;
import java.util.List;

/** The form « Proposer une mission » with what its questions offer. */
final class MissionForm {
    static final String NAME = "Proposer une mission";

    private MissionForm() {}

    static List<Question> questions(Choices choices) {
        return Arrays.stream(MissionQuestion.values())
                .map(
                        question ->
                                new Question(
                                        question.wording(),
                                        question.kind(),
                                        offered(question, choices)))
                .toList();
    }

    private static List<String> offered(MissionQuestion question, Choices choices) {
        return switch (question) {
            case ADMINISTRATION -> choices.all(ReferenceData.MINISTRY);
            case DIGITAL_DIRECTOR_INFORMED -> choices.all(ReferenceData.YES_NO);
            case KINDS -> choices.all(ReferenceData.MISSION_KIND);
            case DOMAIN -> choices.all(ReferenceData.DOMAIN);
            case UNIVERSES -> choices.all(ReferenceData.UNIVERSE);
            case CRISIS, NEGOTIABLE -> choices.yesOrNo();
            case REQUIRED_SKILLS, DESIRED_SKILLS -> choices.skills();
            case NEEDS_MODE -> choices.all(ReferenceData.NEEDS_MODE);
            case LEVEL -> choices.all(ReferenceData.SKILL_LEVEL);
            case EXPERIENCE -> choices.all(ReferenceData.MINIMUM_EXPERIENCE);
            case RHYTHM -> choices.all(ReferenceData.MISSION_RHYTHM);
            case MODE -> choices.all(ReferenceData.MISSION_MODE);
            case REGION -> choices.regionsOfMissions();
            case TRAVEL_COSTS -> choices.all(ReferenceData.TRAVEL_COSTS);
            case EQUIPMENT -> choices.all(ReferenceData.EQUIPMENT);
            case PUBLISHABLE -> List.of(choices.yes());
            default -> List.of();
        };
    }
}
