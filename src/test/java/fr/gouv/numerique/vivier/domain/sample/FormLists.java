// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;

import java.util.List;

/** The reference lists from which the forms take what they offer. */
final class FormLists {
    static final List<String> NAMES =
            List.of(
                    ReferenceData.TITLE,
                    ReferenceData.PATH,
                    ReferenceData.BRANCH,
                    ReferenceData.MINISTRY,
                    ReferenceData.REGION,
                    ReferenceData.EMPLOYMENT_STATUS,
                    ReferenceData.CATEGORY,
                    ReferenceData.PROFESSION,
                    ReferenceData.EXPERIENCE,
                    ReferenceData.MINIMUM_EXPERIENCE,
                    ReferenceData.SKILL_LEVEL,
                    ReferenceData.LANGUAGE,
                    ReferenceData.MISSION_KIND,
                    ReferenceData.TIME_OFFERED,
                    ReferenceData.RHYTHM,
                    ReferenceData.MISSION_RHYTHM,
                    ReferenceData.WORK_MODE,
                    ReferenceData.MISSION_MODE,
                    ReferenceData.MANAGER_INFORMED,
                    ReferenceData.YES_NO,
                    ReferenceData.TRAVEL_COSTS,
                    ReferenceData.DOMAIN,
                    ReferenceData.UNIVERSE,
                    ReferenceData.NEEDS_MODE,
                    ReferenceData.EQUIPMENT);

    private FormLists() {}
}
