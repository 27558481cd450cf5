// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.intake.Corrections.Written;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldType;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which corrections are kept with a form, to be proposed when it is exported again: those made
 * wherever the same is written. Of one row alone, of who a person is, and of free words nothing is
 * kept: such words come back with nobody else, and say something about somebody.
 */
final class LastingCorrections {
    private static final Set<Field<?>> OF_ONE_PERSON =
            Set.of(
                    TalentFields.LAST_NAME,
                    TalentFields.FIRST_NAME,
                    TalentFields.EMAIL,
                    TalentFields.PHONE,
                    TalentFields.LINE_MANAGER_NAME,
                    TalentFields.LINE_MANAGER_EMAIL,
                    MissionFields.LEAD_LAST_NAME,
                    MissionFields.LEAD_FIRST_NAME,
                    MissionFields.LEAD_EMAIL,
                    MissionFields.LEAD_PHONE,
                    MissionFields.SECOND_CONTACT);

    private LastingCorrections() {}

    /** Whether corrections of the answers to this question outlast the import. */
    static boolean areKept(Question question) {
        return question.columns().size() == 1
                && !question.fillsType(FieldType.LONG_TEXT)
                && question.field().filter(field -> !OF_ONE_PERSON.contains(field)).isPresent();
    }

    /** What is kept of these corrections for this question: what is written, and how it reads. */
    static Map<String, String> of(Question question, Corrections corrections) {
        Map<String, String> kept = new TreeMap<>();
        if (areKept(question)) {
            for (Map.Entry<Written, String> each : corrections.values().entrySet()) {
                if (each.getKey().column() == question.firstColumn()) {
                    kept.put(each.getKey().shown(), each.getValue());
                }
            }
        }
        return kept;
    }
}
