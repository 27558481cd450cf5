// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.*;

import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import java.util.HashMap;
import java.util.Map;

/**
 * Where the value of a document's field is mended: with the talent or the mission that it comes
 * from, so that every document has it, else with the application.
 */
public sealed interface FieldHome {

    record OfTalent(Field<?> field) implements FieldHome {}

    record OfMission(Field<?> field) implements FieldHome {}

    record OfApplication() implements FieldHome {}

    /** Where to mend this field of a sheet; what a coordinator set for it is changed there. */
    static FieldHome of(String field, FieldSheet sheet) {
        return sheet.written().contains(field)
                ? new OfApplication()
                : Homes.ALL.getOrDefault(field, new OfApplication());
    }

    /** The fields that a form answers; all others are the application's own. */
    final class Homes {
        private static final Map<String, FieldHome> ALL = all();

        private Homes() {}

        private static Map<String, FieldHome> all() {
            Map<String, FieldHome> all = new HashMap<>();
            talent(all, TITLE, TalentFields.TITLE);
            talent(all, LAST_NAME, TalentFields.LAST_NAME);
            talent(all, FIRST_NAME, TalentFields.FIRST_NAME);
            talent(all, WORK_EMAIL, TalentFields.EMAIL);
            talent(all, WORK_PHONE, TalentFields.PHONE);
            talent(all, EMPLOYMENT_STATUS, TalentFields.EMPLOYMENT_STATUS);
            talent(all, CATEGORY, TalentFields.CATEGORY);
            talent(all, CORPS_GRADE, TalentFields.CORPS_GRADE);
            talent(all, CONTRACT_END, TalentFields.CONTRACT_END);
            talent(all, JOB_TITLE, TalentFields.JOB_TITLE);
            talent(all, HOME_MINISTRY, TalentFields.ADMINISTRATION);
            talent(all, HOME_UNIT, TalentFields.UNIT);
            talent(all, ADMINISTRATIVE_RESIDENCE, TalentFields.MUNICIPALITY);
            talent(all, LINE_MANAGER_NAME, TalentFields.LINE_MANAGER_NAME);
            talent(all, LINE_MANAGER_EMAIL, TalentFields.LINE_MANAGER_EMAIL);
            mission(all, HOST_ADMINISTRATION, MissionFields.ADMINISTRATION);
            mission(all, MISSION_LEAD_NAME, MissionFields.LEAD_LAST_NAME);
            mission(all, MISSION_LEAD_TITLE, MissionFields.LEAD_JOB_TITLE);
            mission(all, MISSION_LEAD_EMAIL, MissionFields.LEAD_EMAIL);
            mission(all, MISSION_LEAD_PHONE, MissionFields.LEAD_PHONE);
            mission(all, MISSION_TITLE, MissionFields.TITLE);
            mission(all, MISSION_CONTEXT, MissionFields.CONTEXT);
            mission(all, TASKS, MissionFields.OBJECTIVES);
            mission(all, DELIVERABLES, MissionFields.DELIVERABLES);
            mission(all, MISSION_KIND, MissionFields.KINDS);
            mission(all, START_DATE, MissionFields.START);
            mission(all, END_DATE, MissionFields.END);
            mission(all, TOTAL_DAYS, MissionFields.DAYS);
            mission(all, RHYTHM, MissionFields.RHYTHM);
            mission(all, CONDITIONS, MissionFields.CONDITIONS);
            mission(all, REMOTE_SHARE, MissionFields.MODE);
            mission(all, WORKPLACE, MissionFields.PLACE);
            mission(all, EQUIPMENT_PROVIDER, MissionFields.EQUIPMENT);
            mission(all, TRAVEL_COST_BEARER, MissionFields.TRAVEL_COSTS);
            return Map.copyOf(all);
        }

        private static void talent(
                Map<String, FieldHome> all, DocumentField<?> field, Field<?> source) {
            all.put(field.id(), new OfTalent(source));
        }

        private static void mission(
                Map<String, FieldHome> all, DocumentField<?> field, Field<?> source) {
            all.put(field.id(), new OfMission(source));
        }
    }
}
