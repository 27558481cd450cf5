// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

import static fr.gouv.numerique.vivier.domain.document.field.DocumentField.*;
import static fr.gouv.numerique.vivier.domain.document.field.FieldKinds.*;
import static fr.gouv.numerique.vivier.domain.document.field.Need.*;
import static fr.gouv.numerique.vivier.domain.document.field.Supplier.*;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Choice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The fields of the tripartite agreement, in the order of the document: the parties, the mission,
 * the calendar, the means, the commitments.
 */
public final class AgreementFields {
    /** Licences that an administration may choose (CRPA art. D. 323-2-1), by SPDX identifier. */
    private static final List<String> LICENCES =
            List.of(
                    "Apache-2.0",
                    "BSD-2-Clause",
                    "BSD-3-Clause",
                    "EPL-2.0",
                    "EUPL-1.2",
                    "AGPL-3.0-only",
                    "AGPL-3.0-or-later",
                    "GPL-3.0-or-later",
                    "LGPL-3.0-or-later",
                    "MIT",
                    "MPL-2.0",
                    "CECILL-2.1",
                    "CECILL-B",
                    "CECILL-C",
                    "etalab-2.0");

    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal YEAR = new BigDecimal(366);

    public static final DocumentField<String> AGREEMENT_NUMBER =
            computed("agreementNumber", text(20), ALWAYS);
    public static final DocumentField<String> REVISION = computed("revision", text(4), ALWAYS);
    public static final DocumentField<LocalDate> ISSUE_DATE = computed("issueDate", day(), ALWAYS);
    public static final DocumentField<DocumentStatus> DOCUMENT_STATUS =
            of(
                    "documentStatus",
                    new FieldKind.OneOf<>("status", DocumentStatus.class),
                    ALWAYS,
                    COMPUTED);
    public static final DocumentField<Choice> TITLE =
            of("title", listed(ReferenceData.TITLE), OPTIONAL, AGENT);
    public static final DocumentField<String> LAST_NAME = of("lastName", text(80), ALWAYS, AGENT);
    public static final DocumentField<String> FIRST_NAME = of("firstName", text(80), ALWAYS, AGENT);
    public static final DocumentField<String> WORK_EMAIL = of("workEmail", email(), ALWAYS, AGENT);
    public static final DocumentField<String> WORK_PHONE =
            of("workPhone", new FieldKind.Phone(), OPTIONAL, AGENT);
    public static final DocumentField<Choice> EMPLOYMENT_STATUS =
            of("employmentStatus", listed(ReferenceData.EMPLOYMENT_STATUS), ALWAYS, AGENT);
    public static final DocumentField<Choice> CATEGORY =
            of("category", listed(ReferenceData.CATEGORY), UNLESS_MILITARY, AGENT);
    public static final DocumentField<String> CORPS_GRADE =
            of("corpsGrade", text(120), OPTIONAL, AGENT, HOME);
    public static final DocumentField<LocalDate> CONTRACT_END =
            of("contractEndDate", day(), IF_FIXED_TERM, AGENT);
    public static final DocumentField<String> JOB_TITLE = of("jobTitle", text(160), ALWAYS, AGENT);
    public static final DocumentField<Choice> HOME_MINISTRY =
            of("homeMinistry", listed(ReferenceData.MINISTRY), ALWAYS, AGENT);
    public static final DocumentField<String> HOME_UNIT = of("homeUnit", text(200), ALWAYS, AGENT);
    public static final DocumentField<String> HOME_UNIT_ADDRESS =
            of("homeUnitAddress", text(200), ALWAYS, HOME);
    public static final DocumentField<String> ADMINISTRATIVE_RESIDENCE =
            of("administrativeResidence", text(80), ALWAYS, HOME, AGENT);

    /** Which public holidays the agent has; counted, not printed. */
    public static final DocumentField<HolidayZone> HOLIDAY_ZONE =
            of(
                    "holidayZone",
                    new FieldKind.OneOf<>("holidayZone", HolidayZone.class),
                    OPTIONAL,
                    COMPUTED,
                    COORDINATOR);

    public static final DocumentField<String> LINE_MANAGER_NAME =
            of("lineManagerName", text(160), ALWAYS, AGENT, HOME);
    public static final DocumentField<String> LINE_MANAGER_TITLE =
            of("lineManagerTitle", text(160), ALWAYS, HOME);
    public static final DocumentField<String> LINE_MANAGER_EMAIL =
            of("lineManagerEmail", email(), ALWAYS, AGENT, HOME);
    public static final DocumentField<String> HOME_SIGNATORY =
            of("homeSignatory", text(240), OPTIONAL, HOME);
    public static final DocumentField<String> HOST_ADMINISTRATION =
            of("hostAdministration", text(300), ALWAYS, MISSION_LEAD);
    public static final DocumentField<String> MISSION_LEAD_NAME =
            of("missionLeadName", text(160), ALWAYS, MISSION_LEAD);
    public static final DocumentField<String> MISSION_LEAD_TITLE =
            of("missionLeadTitle", text(160), ALWAYS, MISSION_LEAD);
    public static final DocumentField<String> MISSION_LEAD_EMAIL =
            of("missionLeadEmail", email(), ALWAYS, MISSION_LEAD);
    public static final DocumentField<String> MISSION_LEAD_PHONE =
            of("missionLeadPhone", new FieldKind.Phone(), OPTIONAL, MISSION_LEAD);
    public static final DocumentField<String> HOST_SIGNATORY =
            of("hostSignatory", text(240), OPTIONAL, MISSION_LEAD);
    public static final DocumentField<String> MISSION_CODE =
            computed("missionCode", text(40), ALWAYS);
    public static final DocumentField<String> MISSION_TITLE =
            of("missionTitle", text(200), ALWAYS, MISSION_LEAD);
    public static final DocumentField<String> MISSION_CONTEXT =
            of("missionContext", new FieldKind.LongText(3000), ALWAYS, MISSION_LEAD);
    public static final DocumentField<List<String>> TASKS =
            of("tasks", items(), ALWAYS, MISSION_LEAD);
    public static final DocumentField<List<String>> DELIVERABLES =
            of("deliverables", items(), OPTIONAL, MISSION_LEAD);
    public static final DocumentField<String> SUCCESS_CRITERIA =
            of("successCriteria", new FieldKind.LongText(2000), OPTIONAL, MISSION_LEAD);
    public static final DocumentField<List<String>> SKILLS =
            of("skills", items(), OPTIONAL, MISSION_LEAD, AGENT);
    public static final DocumentField<List<Choice>> MISSION_KIND =
            of("missionKind", listOf(listed(ReferenceData.MISSION_KIND)), ALWAYS, MISSION_LEAD);
    public static final DocumentField<LocalDate> START_DATE =
            of("startDate", day(), ALWAYS, MISSION_LEAD);
    public static final DocumentField<LocalDate> END_DATE =
            of("endDate", day(), ALWAYS, MISSION_LEAD);
    public static final DocumentField<BigDecimal> TOTAL_DAYS =
            of(
                    "totalDays",
                    new FieldKind.Amount(QUARTER, YEAR, QUARTER, Unit.DAYS),
                    ALWAYS,
                    MISSION_LEAD);
    public static final DocumentField<BigDecimal> TOTAL_HOURS =
            computed("totalHours", whole(0, 9999, Unit.HOURS), OPTIONAL);
    public static final DocumentField<BigDecimal> TIME_SHARE =
            computed(
                    "timeShare",
                    new FieldKind.Amount(
                            BigDecimal.ZERO,
                            new BigDecimal(100),
                            new BigDecimal("0.1"),
                            Unit.PERCENT),
                    ALWAYS);
    public static final DocumentField<Rhythm> RHYTHM =
            of("rhythm", new FieldKind.OneOf<>("rhythm", Rhythm.class), ALWAYS, MISSION_LEAD);

    /** The words that go with a free rhythm; not in the form. */
    public static final DocumentField<String> RHYTHM_DETAILS =
            of("rhythmDetails", text(200), OPTIONAL, MISSION_LEAD);

    public static final DocumentField<List<ScheduleEntry>> SCHEDULE =
            of("schedule", listOf(new ScheduleEntry.Kind()), OPTIONAL, MISSION_LEAD);
    public static final DocumentField<String> WORKPLACE =
            of("workplace", text(200), UNLESS_FULLY_REMOTE, MISSION_LEAD);
    public static final DocumentField<List<String>> OTHER_PLACES =
            of("otherPlaces", items(), OPTIONAL, MISSION_LEAD);
    public static final DocumentField<RemoteShare> REMOTE_SHARE =
            of(
                    "remoteShare",
                    new FieldKind.OneOf<>("remoteShare", RemoteShare.class),
                    ALWAYS,
                    MISSION_LEAD);
    public static final DocumentField<BigDecimal> REMOTE_PERCENT =
            of("remotePercent", whole(1, 99, Unit.PERCENT), OPTIONAL, MISSION_LEAD);
    public static final DocumentField<EquipmentProvider> EQUIPMENT_PROVIDER =
            of(
                    "equipmentProvider",
                    new FieldKind.OneOf<>("equipmentProvider", EquipmentProvider.class),
                    ALWAYS,
                    MISSION_LEAD,
                    HOME);
    public static final DocumentField<List<String>> SYSTEM_ACCESS =
            of("systemAccess", items(), OPTIONAL, MISSION_LEAD);
    public static final DocumentField<Boolean> CLEARANCE_REQUIRED =
            of("clearanceRequired", yesNo(), ALWAYS, MISSION_LEAD);

    /** Special conditions as the mission form gives them. */
    public static final DocumentField<String> CONDITIONS =
            of("conditions", new FieldKind.LongText(2000), OPTIONAL, MISSION_LEAD);

    public static final DocumentField<CostBearer> TRAVEL_COST_BEARER =
            of(
                    "travelCostBearer",
                    new FieldKind.OneOf<>("costBearer", CostBearer.class),
                    ALWAYS,
                    HOME,
                    MISSION_LEAD);
    public static final DocumentField<Boolean> MISSION_ORDER_REQUIRED =
            computed("missionOrderRequired", yesNo(), ALWAYS);
    public static final DocumentField<ConflictDeclaration> CONFLICT_OF_INTEREST =
            of("conflictOfInterestDeclared", new ConflictDeclaration.Kind(), ALWAYS, AGENT);
    public static final DocumentField<String> OUTPUT_LICENCE =
            of("outputLicence", new FieldKind.Named(LICENCES), OPTIONAL, MISSION_LEAD);
    public static final DocumentField<List<LocalDate>> CHECKPOINTS =
            of("checkpoints", listOf(day()), OPTIONAL, MISSION_LEAD);
    public static final DocumentField<LocalDate> REVIEW_DATE =
            of("reviewDate", day(), OPTIONAL, MISSION_LEAD);
    public static final DocumentField<BigDecimal> NOTICE_DAYS =
            of("noticeDays", whole(0, 30, Unit.WORKING_DAYS), ALWAYS, COORDINATOR);
    public static final DocumentField<Boolean> CRISIS_MODE =
            of("crisisMode", yesNo(), OPTIONAL, COORDINATOR);

    /** What proves the line manager's consent: an e-mail and its sender, for example. */
    public static final DocumentField<String> MANAGER_CONSENT_REFERENCE =
            of("managerConsentReference", text(200), IF_CRISIS, HOME);

    public static final DocumentField<LocalDate> MANAGER_CONSENT_DATE =
            of("managerConsentDate", day(), IF_CRISIS, HOME);

    /** By when the usual order replaces the consent, if that is agreed. */
    public static final DocumentField<LocalDate> REGULARISATION_DATE =
            of("regularisationDate", day(), OPTIONAL, HOME);

    public static final DocumentField<String> AGENT_SIGNATURE =
            of("agentSignature", text(200), WHEN_SIGNED, AGENT);
    public static final DocumentField<String> MANAGER_SIGNATURE =
            of("managerSignature", text(200), WHEN_SIGNED, HOME);
    public static final DocumentField<String> MISSION_LEAD_SIGNATURE =
            of("missionLeadSignature", text(200), WHEN_SIGNED, MISSION_LEAD);
    public static final DocumentField<String> COORDINATOR_NAME =
            of("coordinatorName", text(160), ALWAYS, COORDINATOR);
    public static final DocumentField<String> DOCUMENT_HASH =
            computed("documentHash", text(64), AFTER_ISSUE);

    /** Every field, in the order of the document. */
    public static final List<DocumentField<?>> ALL =
            List.of(
                    AGREEMENT_NUMBER,
                    REVISION,
                    ISSUE_DATE,
                    DOCUMENT_STATUS,
                    TITLE,
                    LAST_NAME,
                    FIRST_NAME,
                    WORK_EMAIL,
                    WORK_PHONE,
                    EMPLOYMENT_STATUS,
                    CATEGORY,
                    CORPS_GRADE,
                    CONTRACT_END,
                    JOB_TITLE,
                    HOME_MINISTRY,
                    HOME_UNIT,
                    HOME_UNIT_ADDRESS,
                    ADMINISTRATIVE_RESIDENCE,
                    HOLIDAY_ZONE,
                    LINE_MANAGER_NAME,
                    LINE_MANAGER_TITLE,
                    LINE_MANAGER_EMAIL,
                    HOME_SIGNATORY,
                    HOST_ADMINISTRATION,
                    MISSION_LEAD_NAME,
                    MISSION_LEAD_TITLE,
                    MISSION_LEAD_EMAIL,
                    MISSION_LEAD_PHONE,
                    HOST_SIGNATORY,
                    MISSION_CODE,
                    MISSION_TITLE,
                    MISSION_CONTEXT,
                    TASKS,
                    DELIVERABLES,
                    SUCCESS_CRITERIA,
                    SKILLS,
                    MISSION_KIND,
                    START_DATE,
                    END_DATE,
                    TOTAL_DAYS,
                    TOTAL_HOURS,
                    TIME_SHARE,
                    RHYTHM,
                    RHYTHM_DETAILS,
                    SCHEDULE,
                    WORKPLACE,
                    OTHER_PLACES,
                    REMOTE_SHARE,
                    REMOTE_PERCENT,
                    EQUIPMENT_PROVIDER,
                    SYSTEM_ACCESS,
                    CLEARANCE_REQUIRED,
                    CONDITIONS,
                    TRAVEL_COST_BEARER,
                    MISSION_ORDER_REQUIRED,
                    CONFLICT_OF_INTEREST,
                    OUTPUT_LICENCE,
                    CHECKPOINTS,
                    REVIEW_DATE,
                    NOTICE_DAYS,
                    CRISIS_MODE,
                    MANAGER_CONSENT_REFERENCE,
                    MANAGER_CONSENT_DATE,
                    REGULARISATION_DATE,
                    AGENT_SIGNATURE,
                    MANAGER_SIGNATURE,
                    MISSION_LEAD_SIGNATURE,
                    COORDINATOR_NAME,
                    DOCUMENT_HASH);

    private AgreementFields() {}
}
