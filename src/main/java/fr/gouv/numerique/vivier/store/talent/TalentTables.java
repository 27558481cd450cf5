// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.talent;

import static fr.gouv.numerique.vivier.store.schema.Tables.TALENT;
import static fr.gouv.numerique.vivier.store.schema.Tables.TALENT_EDIT;

import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.store.engine.EditRows;
import fr.gouv.numerique.vivier.store.engine.FieldColumns;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which tables and columns hold which fields of a talent. */
final class TalentTables {
    static final Map<String, Field<?>> FIELDS =
            TalentFields.WHOLE.stream().collect(Collectors.toMap(Field::name, Function.identity()));

    static final EditRows EDITS =
            new EditRows(
                    TALENT_EDIT.TALENT_ID,
                    TALENT_EDIT.FIELD,
                    TALENT_EDIT.EDITED_AT,
                    TALENT_EDIT.EDITED_BY,
                    TALENT_EDIT.FORM_VALUE,
                    TALENT_EDIT.FORM_ANSWERED_AT,
                    TALENT_EDIT.CONFLICT);

    static final FieldColumns COLUMNS =
            new FieldColumns()
                    .choice(TalentFields.TITLE, TALENT.TITLE_CODE, TALENT.TITLE)
                    .text(TalentFields.LAST_NAME, TALENT.LAST_NAME)
                    .text(TalentFields.FIRST_NAME, TALENT.FIRST_NAME)
                    .text(TalentFields.EMAIL, TALENT.EMAIL)
                    .text(TalentFields.PHONE, TALENT.PHONE)
                    .choice(TalentFields.PATH, TALENT.PATH_CODE, TALENT.PATH)
                    .text(TalentFields.MOTIVATION, TALENT.MOTIVATION)
                    .choice(TalentFields.BRANCH, TALENT.BRANCH_CODE, TALENT.BRANCH)
                    .choice(
                            TalentFields.ADMINISTRATION,
                            TALENT.ADMINISTRATION_CODE,
                            TALENT.ADMINISTRATION)
                    .text(TalentFields.ADMINISTRATION_OTHER, TALENT.ADMINISTRATION_OTHER)
                    .text(TalentFields.UNIT, TALENT.UNIT)
                    .choice(TalentFields.REGION, TALENT.REGION_CODE, TALENT.REGION)
                    .text(TalentFields.MUNICIPALITY, TALENT.MUNICIPALITY)
                    .choice(
                            TalentFields.EMPLOYMENT_STATUS,
                            TALENT.EMPLOYMENT_STATUS_CODE,
                            TALENT.EMPLOYMENT_STATUS)
                    .date(TalentFields.CONTRACT_END, TALENT.CONTRACT_END_DATE)
                    .choice(TalentFields.CATEGORY, TALENT.CATEGORY_CODE, TALENT.CATEGORY)
                    .text(TalentFields.CORPS_GRADE, TALENT.CORPS_GRADE)
                    .text(TalentFields.JOB_TITLE, TALENT.JOB_TITLE)
                    .choice(TalentFields.PROFESSION, TALENT.PROFESSION_CODE, TALENT.PROFESSION)
                    .choice(TalentFields.EXPERIENCE, TALENT.EXPERIENCE_CODE, TALENT.EXPERIENCE)
                    .text(TalentFields.KEYWORDS, TALENT.KEYWORDS)
                    .text(TalentFields.DESCRIPTION, TALENT.DESCRIPTION)
                    .text(TalentFields.CERTIFICATIONS, TALENT.CERTIFICATIONS)
                    .choice(
                            TalentFields.TIME_OFFERED,
                            TALENT.TIME_OFFERED_CODE,
                            TALENT.TIME_OFFERED)
                    .date(TalentFields.AVAILABLE_FROM, TALENT.AVAILABLE_FROM)
                    .date(TalentFields.AVAILABLE_UNTIL, TALENT.AVAILABLE_UNTIL)
                    .choice(TalentFields.WORK_MODE, TALENT.WORK_MODE_CODE, TALENT.WORK_MODE)
                    .choice(
                            TalentFields.MANAGER_INFORMED,
                            TALENT.MANAGER_INFORMED_CODE,
                            TALENT.MANAGER_INFORMED)
                    .text(TalentFields.LINE_MANAGER_NAME, TALENT.LINE_MANAGER_NAME)
                    .text(TalentFields.LINE_MANAGER_EMAIL, TALENT.LINE_MANAGER_EMAIL)
                    .choice(TalentFields.CONSENT, TALENT.CONSENT_CODE, TALENT.CONSENT)
                    .choice(TalentFields.NEWS_WISH, TALENT.NEWS_WISH_CODE, TALENT.NEWS_WISH)
                    .text(TalentFields.AVAILABILITY, TALENT.AVAILABILITY)
                    .date(TalentFields.PAUSED_UNTIL, TALENT.PAUSED_UNTIL)
                    .date(TalentFields.CONFIRMED_ON, TALENT.CONFIRMED_ON)
                    .choices(TalentFields.ALL, TALENT.CHOICES);

    private TalentTables() {}
}
