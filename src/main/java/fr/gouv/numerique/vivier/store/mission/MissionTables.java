// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.mission;

import static fr.gouv.numerique.vivier.store.schema.Tables.MISSION;
import static fr.gouv.numerique.vivier.store.schema.Tables.MISSION_EDIT;

import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.store.engine.EditRows;
import fr.gouv.numerique.vivier.store.engine.FieldColumns;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which tables and columns hold which fields of a mission. */
final class MissionTables {
    static final Map<String, Field<?>> FIELDS =
            MissionFields.WHOLE.stream()
                    .collect(Collectors.toMap(Field::name, Function.identity()));

    static final EditRows EDITS =
            new EditRows(
                    MISSION_EDIT.MISSION_ID,
                    MISSION_EDIT.FIELD,
                    MISSION_EDIT.EDITED_AT,
                    MISSION_EDIT.EDITED_BY,
                    MISSION_EDIT.FORM_VALUE,
                    MISSION_EDIT.FORM_ANSWERED_AT,
                    MISSION_EDIT.CONFLICT);

    static final FieldColumns COLUMNS =
            new FieldColumns()
                    .choice(
                            MissionFields.ADMINISTRATION,
                            MISSION.ADMINISTRATION_CODE,
                            MISSION.ADMINISTRATION)
                    .text(MissionFields.ADMINISTRATION_OTHER, MISSION.ADMINISTRATION_OTHER)
                    .text(MissionFields.DIRECTORATE, MISSION.DIRECTORATE)
                    .text(MissionFields.SERVICE, MISSION.SERVICE)
                    .text(MissionFields.LEAD_LAST_NAME, MISSION.LEAD_LAST_NAME)
                    .text(MissionFields.LEAD_FIRST_NAME, MISSION.LEAD_FIRST_NAME)
                    .text(MissionFields.LEAD_JOB_TITLE, MISSION.LEAD_JOB_TITLE)
                    .text(MissionFields.LEAD_EMAIL, MISSION.LEAD_EMAIL)
                    .text(MissionFields.LEAD_PHONE, MISSION.LEAD_PHONE)
                    .text(MissionFields.SECOND_CONTACT, MISSION.SECOND_CONTACT)
                    .choice(
                            MissionFields.DIGITAL_DIRECTOR_INFORMED,
                            MISSION.DIGITAL_DIRECTOR_INFORMED_CODE,
                            MISSION.DIGITAL_DIRECTOR_INFORMED)
                    .text(MissionFields.TITLE, MISSION.TITLE)
                    .text(MissionFields.PROJECT, MISSION.PROJECT)
                    .text(MissionFields.CONTEXT, MISSION.CONTEXT)
                    .text(MissionFields.OBJECTIVES, MISSION.OBJECTIVES)
                    .text(MissionFields.DELIVERABLES, MISSION.DELIVERABLES)
                    .choice(MissionFields.DOMAIN, MISSION.DOMAIN_CODE, MISSION.DOMAIN)
                    .choice(MissionFields.CRISIS, MISSION.CRISIS_CODE, MISSION.CRISIS)
                    .choice(MissionFields.NEEDS_MODE, MISSION.NEEDS_MODE_CODE, MISSION.NEEDS_MODE)
                    .text(MissionFields.KEYWORDS, MISSION.KEYWORDS)
                    .choice(MissionFields.LEVEL, MISSION.LEVEL_CODE, MISSION.LEVEL)
                    .choice(MissionFields.EXPERIENCE, MISSION.EXPERIENCE_CODE, MISSION.EXPERIENCE)
                    .quantity(MissionFields.PLACES, MISSION.PLACES, MISSION.PLACES_WRITTEN)
                    .quantity(MissionFields.DAYS, MISSION.DAYS, MISSION.DAYS_WRITTEN)
                    .choice(MissionFields.RHYTHM, MISSION.RHYTHM_CODE, MISSION.RHYTHM)
                    .date(MissionFields.START, MISSION.START_DATE)
                    .date(MissionFields.END, MISSION.END_DATE)
                    .choice(MissionFields.NEGOTIABLE, MISSION.NEGOTIABLE_CODE, MISSION.NEGOTIABLE)
                    .choice(MissionFields.MODE, MISSION.MODE_CODE, MISSION.MODE)
                    .text(MissionFields.PLACE, MISSION.PLACE)
                    .choice(MissionFields.REGION, MISSION.REGION_CODE, MISSION.REGION)
                    .choice(
                            MissionFields.TRAVEL_COSTS,
                            MISSION.TRAVEL_COSTS_CODE,
                            MISSION.TRAVEL_COSTS)
                    .text(MissionFields.CONDITIONS, MISSION.CONDITIONS)
                    .date(MissionFields.ANSWER_BY, MISSION.ANSWER_BY)
                    .choice(
                            MissionFields.PUBLISHABLE,
                            MISSION.PUBLISHABLE_CODE,
                            MISSION.PUBLISHABLE)
                    .date(MissionFields.CONFIRMED_ON, MISSION.CONFIRMED_ON)
                    .choices(MissionFields.ALL, MISSION.CHOICES);

    private MissionTables() {}
}
