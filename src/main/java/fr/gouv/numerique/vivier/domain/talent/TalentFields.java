// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.talent;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Field;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of a talent's profile, in the order of the form « Proposer mes compétences ». */
public final class TalentFields {
    public static final Field<Optional<Choice>> TITLE = Field.choice("title", ReferenceData.TITLE);
    public static final Field<String> LAST_NAME = Field.text("lastName");
    public static final Field<String> FIRST_NAME = Field.text("firstName");
    public static final Field<String> EMAIL = Field.text("email");
    public static final Field<String> PHONE = Field.text("phone");
    public static final Field<Optional<Choice>> PATH = Field.choice("path", ReferenceData.PATH);

    /** Titles of missions as they stood on the form that day: free words, no list. */
    public static final Field<List<Choice>> TARGETED_MISSIONS =
            Field.choices("targetedMissions", "");

    public static final Field<String> MOTIVATION = Field.longText("motivation");
    public static final Field<Optional<Choice>> BRANCH =
            Field.choice("branch", ReferenceData.BRANCH);
    public static final Field<Optional<Choice>> ADMINISTRATION =
            Field.choice("administration", ReferenceData.MINISTRY);
    public static final Field<String> ADMINISTRATION_OTHER = Field.text("administrationOther");
    public static final Field<String> UNIT = Field.text("unit");
    public static final Field<Optional<Choice>> REGION =
            Field.choice("region", ReferenceData.REGION);

    /** The administrative residence: the municipality of the place of work. */
    public static final Field<String> MUNICIPALITY = Field.text("municipality");

    public static final Field<Optional<Choice>> EMPLOYMENT_STATUS =
            Field.choice("employmentStatus", ReferenceData.EMPLOYMENT_STATUS);
    public static final Field<Optional<LocalDate>> CONTRACT_END = Field.date("contractEndDate");
    public static final Field<Optional<Choice>> CATEGORY =
            Field.choice("category", ReferenceData.CATEGORY);
    public static final Field<String> CORPS_GRADE = Field.text("corpsGrade");
    public static final Field<String> JOB_TITLE = Field.text("jobTitle");
    public static final Field<Optional<Choice>> PROFESSION =
            Field.choice("profession", ReferenceData.PROFESSION);
    public static final Field<Optional<Choice>> EXPERIENCE =
            Field.choice("experience", ReferenceData.EXPERIENCE);
    public static final Field<List<Choice>> TICKED_SKILLS =
            Field.choices("tickedSkills", ReferenceData.SKILL);
    public static final Field<String> KEYWORDS = Field.longText("keywords");

    /** « Skill : level », one per main skill. */
    public static final Field<List<Choice>> SKILL_LEVELS =
            Field.choices("skillLevels", ReferenceData.SKILL);

    public static final Field<String> DESCRIPTION = Field.longText("description");
    public static final Field<String> CERTIFICATIONS = Field.longText("certifications");
    public static final Field<List<Choice>> LANGUAGES =
            Field.choices("languages", ReferenceData.LANGUAGE);
    public static final Field<List<Choice>> KINDS =
            Field.choices("kinds", ReferenceData.MISSION_KIND);
    public static final Field<Optional<Choice>> TIME_OFFERED =
            Field.choice("timeOffered", ReferenceData.TIME_OFFERED);
    public static final Field<List<Choice>> RHYTHMS =
            Field.choices("rhythms", ReferenceData.RHYTHM);
    public static final Field<Optional<LocalDate>> AVAILABLE_FROM = Field.date("availableFrom");
    public static final Field<Optional<LocalDate>> AVAILABLE_UNTIL = Field.date("availableUntil");
    public static final Field<Optional<Choice>> WORK_MODE =
            Field.choice("workMode", ReferenceData.WORK_MODE);
    public static final Field<List<Choice>> MOBILITY =
            Field.choices("mobility", ReferenceData.REGION);
    public static final Field<Optional<Choice>> MANAGER_INFORMED =
            Field.choice("managerInformed", ReferenceData.MANAGER_INFORMED);
    public static final Field<String> LINE_MANAGER_NAME = Field.text("lineManagerName");
    public static final Field<String> LINE_MANAGER_EMAIL = Field.text("lineManagerEmail");
    public static final Field<List<Choice>> EXCLUDED_ADMINISTRATIONS =
            Field.choices("excludedAdministrations", ReferenceData.MINISTRY);
    public static final Field<Optional<Choice>> CONSENT =
            Field.choice("consent", ReferenceData.YES_NO);

    /** Asked by some forms only; see {@link NewsWish} for what an answer to « path » says of it. */
    public static final Field<Optional<Choice>> NEWS_WISH =
            Field.choice("newsWish", ReferenceData.YES_NO);

    /** Every field, in the order of the form. */
    public static final List<Field<?>> ALL =
            List.of(
                    TITLE,
                    LAST_NAME,
                    FIRST_NAME,
                    EMAIL,
                    PHONE,
                    PATH,
                    TARGETED_MISSIONS,
                    MOTIVATION,
                    BRANCH,
                    ADMINISTRATION,
                    ADMINISTRATION_OTHER,
                    UNIT,
                    REGION,
                    MUNICIPALITY,
                    EMPLOYMENT_STATUS,
                    CONTRACT_END,
                    CATEGORY,
                    CORPS_GRADE,
                    JOB_TITLE,
                    PROFESSION,
                    EXPERIENCE,
                    TICKED_SKILLS,
                    KEYWORDS,
                    SKILL_LEVELS,
                    DESCRIPTION,
                    CERTIFICATIONS,
                    LANGUAGES,
                    KINDS,
                    TIME_OFFERED,
                    RHYTHMS,
                    AVAILABLE_FROM,
                    AVAILABLE_UNTIL,
                    WORK_MODE,
                    MOBILITY,
                    MANAGER_INFORMED,
                    LINE_MANAGER_NAME,
                    LINE_MANAGER_EMAIL,
                    EXCLUDED_ADMINISTRATIONS,
                    CONSENT,
                    NEWS_WISH);

    /** {@link Availability#UNAVAILABLE} by its name, or nothing. */
    public static final Field<String> AVAILABILITY = Field.text("availability");

    /** Not to be proposed up to this day; from the next one the talent is there again. */
    public static final Field<Optional<LocalDate>> PAUSED_UNTIL = Field.date("pausedUntil");

    /** When a coordinator last heard that the profile still holds. */
    public static final Field<Optional<LocalDate>> CONFIRMED_ON = Field.date("confirmedOn");

    /** What coordinators keep beside the form, which never asks for it. */
    public static final List<Field<?>> KEPT = List.of(AVAILABILITY, PAUSED_UNTIL, CONFIRMED_ON);

    /** The form's fields and then those that coordinators keep. */
    public static final List<Field<?>> WHOLE = Stream.concat(ALL.stream(), KEPT.stream()).toList();

    private TalentFields() {}
}
