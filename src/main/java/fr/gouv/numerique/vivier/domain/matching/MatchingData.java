// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import java.util.List;

/** The answers that rules and criteria read, beside the skills and the state of the records. */
public final class MatchingData {
    /** Of a person. */
    public static final List<Field<?>> OF_TALENT =
            List.of(
                    TalentFields.CONSENT,
                    TalentFields.AVAILABILITY,
                    TalentFields.EXCLUDED_ADMINISTRATIONS,
                    TalentFields.AVAILABLE_FROM,
                    TalentFields.AVAILABLE_UNTIL,
                    TalentFields.CONTRACT_END,
                    TalentFields.TIME_OFFERED,
                    TalentFields.REGION,
                    TalentFields.MOBILITY,
                    TalentFields.WORK_MODE,
                    TalentFields.KINDS,
                    TalentFields.RHYTHMS,
                    TalentFields.EXPERIENCE,
                    TalentFields.PATH,
                    TalentFields.TARGETED_MISSIONS,
                    TalentFields.BRANCH);

    /** Of a mission. */
    public static final List<Field<?>> OF_MISSION =
            List.of(
                    MissionFields.TITLE,
                    MissionFields.ADMINISTRATION,
                    MissionFields.START,
                    MissionFields.END,
                    MissionFields.NEGOTIABLE,
                    MissionFields.DAYS,
                    MissionFields.REGION,
                    MissionFields.OTHER_PLACES,
                    MissionFields.MODE,
                    MissionFields.KINDS,
                    MissionFields.RHYTHM,
                    MissionFields.EXPERIENCE);

    private MatchingData() {}
}
