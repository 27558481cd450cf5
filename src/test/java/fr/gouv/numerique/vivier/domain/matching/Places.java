// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.testing.Records;

import java.util.List;
import java.util.Optional;

/** Places and modes by their codes; null stands for a question that was left blank. */
final class Places {
    private Places() {}

    static FieldValues mission(String mode, String region) {
        return FieldValues.NONE
                .with(MissionFields.MODE, choice(ReferenceData.MISSION_MODE, mode))
                .with(MissionFields.REGION, choice(ReferenceData.REGION, region));
    }

    static FieldValues talent(String mode, String region, String mobility) {
        return FieldValues.NONE
                .with(TalentFields.WORK_MODE, choice(ReferenceData.WORK_MODE, mode))
                .with(TalentFields.REGION, choice(ReferenceData.REGION, region))
                .with(
                        TalentFields.MOBILITY,
                        choice(ReferenceData.REGION, mobility).map(List::of).orElse(List.of()));
    }

    private static Optional<Choice> choice(String list, String code) {
        return Optional.ofNullable(code).map(known -> Records.known(list, known));
    }
}
