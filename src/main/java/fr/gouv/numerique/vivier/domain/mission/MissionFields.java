// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.mission;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.Quantity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of a mission, in the order of the form « Proposer une mission ». */
public final class MissionFields {
    public static final Field<Optional<Choice>> ADMINISTRATION =
            Field.choice("administration", ReferenceData.MINISTRY);
    public static final Field<String> ADMINISTRATION_OTHER = Field.text("administrationOther");
    public static final Field<String> DIRECTORATE = Field.text("directorate");
    public static final Field<String> SERVICE = Field.text("service");
    public static final Field<String> LEAD_LAST_NAME = Field.text("leadLastName");
    public static final Field<String> LEAD_FIRST_NAME = Field.text("leadFirstName");
    public static final Field<String> LEAD_JOB_TITLE = Field.text("leadJobTitle");
    public static final Field<String> LEAD_EMAIL = Field.text("leadEmail");
    public static final Field<String> LEAD_PHONE = Field.text("leadPhone");
    public static final Field<String> SECOND_CONTACT = Field.text("secondContact");
    public static final Field<Optional<Choice>> DIGITAL_DIRECTOR_INFORMED =
            Field.choice("digitalDirectorInformed", ReferenceData.YES_NO);
    public static final Field<String> TITLE = Field.text("title");
    public static final Field<String> PROJECT = Field.text("project");
    public static final Field<String> CONTEXT = Field.longText("context");
    public static final Field<String> OBJECTIVES = Field.longText("objectives");
    public static final Field<String> DELIVERABLES = Field.longText("deliverables");
    public static final Field<List<Choice>> KINDS =
            Field.choices("kinds", ReferenceData.MISSION_KIND);
    public static final Field<Optional<Choice>> DOMAIN =
            Field.choice("domain", ReferenceData.DOMAIN);
    public static final Field<List<Choice>> UNIVERSES =
            Field.choices("universes", ReferenceData.UNIVERSE);
    public static final Field<Optional<Choice>> CRISIS =
            Field.choice("crisis", ReferenceData.YES_NO);
    public static final Field<List<Choice>> REQUIRED_SKILLS =
            Field.choices("requiredSkills", ReferenceData.SKILL);
    public static final Field<List<Choice>> DESIRED_SKILLS =
            Field.choices("desiredSkills", ReferenceData.SKILL);
    public static final Field<Optional<Choice>> NEEDS_MODE =
            Field.choice("needsMode", ReferenceData.NEEDS_MODE);
    public static final Field<String> KEYWORDS = Field.longText("keywords");
    public static final Field<Optional<Choice>> LEVEL =
            Field.choice("level", ReferenceData.SKILL_LEVEL);
    public static final Field<Optional<Choice>> EXPERIENCE =
            Field.choice("experience", ReferenceData.MINIMUM_EXPERIENCE);

    /** How many talents are sought. */
    public static final Field<Quantity> PLACES = Field.quantity("places");

    /** Days of work for each talent. */
    public static final Field<Quantity> DAYS = Field.quantity("days");

    public static final Field<Optional<Choice>> RHYTHM =
            Field.choice("rhythm", ReferenceData.MISSION_RHYTHM);
    public static final Field<Optional<LocalDate>> START = Field.date("startDate");
    public static final Field<Optional<LocalDate>> END = Field.date("endDate");
    public static final Field<Optional<Choice>> NEGOTIABLE =
            Field.choice("negotiable", ReferenceData.YES_NO);
    public static final Field<Optional<Choice>> MODE =
            Field.choice("mode", ReferenceData.MISSION_MODE);
    public static final Field<String> PLACE = Field.text("place");
    public static final Field<Optional<Choice>> REGION =
            Field.choice("region", ReferenceData.REGION);

    /** Further places of work: the region's code, the address as written. */
    public static final Field<List<Choice>> OTHER_PLACES =
            Field.choices("otherPlaces", ReferenceData.REGION);

    public static final Field<Optional<Choice>> TRAVEL_COSTS =
            Field.choice("travelCosts", ReferenceData.TRAVEL_COSTS);
    public static final Field<List<Choice>> EQUIPMENT =
            Field.choices("equipment", ReferenceData.EQUIPMENT);
    public static final Field<String> CONDITIONS = Field.longText("conditions");
    public static final Field<Optional<LocalDate>> ANSWER_BY = Field.date("answerBy");
    public static final Field<Optional<Choice>> PUBLISHABLE =
            Field.choice("publishable", ReferenceData.YES_NO);

    /** Every field, in the order of the form. */
    public static final List<Field<?>> ALL =
            List.of(
                    ADMINISTRATION,
                    ADMINISTRATION_OTHER,
                    DIRECTORATE,
                    SERVICE,
                    LEAD_LAST_NAME,
                    LEAD_FIRST_NAME,
                    LEAD_JOB_TITLE,
                    LEAD_EMAIL,
                    LEAD_PHONE,
                    SECOND_CONTACT,
                    DIGITAL_DIRECTOR_INFORMED,
                    TITLE,
                    PROJECT,
                    CONTEXT,
                    OBJECTIVES,
                    DELIVERABLES,
                    KINDS,
                    DOMAIN,
                    UNIVERSES,
                    CRISIS,
                    REQUIRED_SKILLS,
                    DESIRED_SKILLS,
                    NEEDS_MODE,
                    KEYWORDS,
                    LEVEL,
                    EXPERIENCE,
                    PLACES,
                    DAYS,
                    RHYTHM,
                    START,
                    END,
                    NEGOTIABLE,
                    MODE,
                    PLACE,
                    REGION,
                    OTHER_PLACES,
                    TRAVEL_COSTS,
                    EQUIPMENT,
                    CONDITIONS,
                    ANSWER_BY,
                    PUBLISHABLE);

    /** When a coordinator last heard that the mission still holds. */
    public static final Field<Optional<LocalDate>> CONFIRMED_ON = Field.date("confirmedOn");

    /** What coordinators keep beside the form, which never asks for it. */
    public static final List<Field<?>> KEPT = List.of(CONFIRMED_ON);

    /** The form's fields and then those that coordinators keep. */
    public static final List<Field<?>> WHOLE = Stream.concat(ALL.stream(), KEPT.stream()).toList();

    private MissionFields() {}
}
