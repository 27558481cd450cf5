// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

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
            DocumentField.computed("agreementNumber", new FieldKind.Text(20), Need.ALWAYS);
    public static final DocumentField<String> REVISION =
            DocumentField.computed("revision", new FieldKind.Text(4), Need.ALWAYS);
    public static final DocumentField<LocalDate> ISSUE_DATE =
            DocumentField.computed("issueDate", new FieldKind.Day(), Need.ALWAYS);
    public static final DocumentField<DocumentStatus> DOCUMENT_STATUS =
            DocumentField.of(
                    "documentStatus",
                    new FieldKind.OneOf<>("status", DocumentStatus.class),
                    Need.ALWAYS,
                    Supplier.COMPUTED);
    public static final DocumentField<Choice> TITLE =
            DocumentField.of(
                    "title",
                    new FieldKind.Listed(ReferenceData.TITLE),
                    Need.OPTIONAL,
                    Supplier.AGENT);
    public static final DocumentField<String> LAST_NAME =
            DocumentField.of("lastName", new FieldKind.Text(80), Need.ALWAYS, Supplier.AGENT);
    public static final DocumentField<String> FIRST_NAME =
            DocumentField.of("firstName", new FieldKind.Text(80), Need.ALWAYS, Supplier.AGENT);
    public static final DocumentField<String> WORK_EMAIL =
            DocumentField.of("workEmail", new FieldKind.Email(), Need.ALWAYS, Supplier.AGENT);
    public static final DocumentField<String> WORK_PHONE =
            DocumentField.of("workPhone", new FieldKind.Phone(), Need.OPTIONAL, Supplier.AGENT);
    public static final DocumentField<Choice> EMPLOYMENT_STATUS =
            DocumentField.of(
                    "employmentStatus",
                    new FieldKind.Listed(ReferenceData.EMPLOYMENT_STATUS),
                    Need.ALWAYS,
                    Supplier.AGENT);
    public static final DocumentField<Choice> CATEGORY =
            DocumentField.of(
                    "category",
                    new FieldKind.Listed(ReferenceData.CATEGORY),
                    Need.UNLESS_MILITARY,
                    Supplier.AGENT);
    public static final DocumentField<String> CORPS_GRADE =
            DocumentField.of(
                    "corpsGrade",
                    new FieldKind.Text(120),
                    Need.OPTIONAL,
                    Supplier.AGENT,
                    Supplier.HOME);
    public static final DocumentField<LocalDate> CONTRACT_END =
            DocumentField.of(
                    "contractEndDate", new FieldKind.Day(), Need.IF_FIXED_TERM, Supplier.AGENT);
    public static final DocumentField<String> JOB_TITLE =
            DocumentField.of("jobTitle", new FieldKind.Text(160), Need.ALWAYS, Supplier.AGENT);
    public static final DocumentField<Choice> HOME_MINISTRY =
            DocumentField.of(
                    "homeMinistry",
                    new FieldKind.Listed(ReferenceData.MINISTRY),
                    Need.ALWAYS,
                    Supplier.AGENT);
    public static final DocumentField<String> HOME_UNIT =
            DocumentField.of("homeUnit", new FieldKind.Text(200), Need.ALWAYS, Supplier.AGENT);
    public static final DocumentField<String> HOME_UNIT_ADDRESS =
            DocumentField.of(
                    "homeUnitAddress", new FieldKind.Text(200), Need.ALWAYS, Supplier.HOME);
    public static final DocumentField<String> ADMINISTRATIVE_RESIDENCE =
            DocumentField.of(
                    "administrativeResidence",
                    new FieldKind.Text(80),
                    Need.ALWAYS,
                    Supplier.HOME,
                    Supplier.AGENT);
    public static final DocumentField<String> LINE_MANAGER_NAME =
            DocumentField.of(
                    "lineManagerName",
                    new FieldKind.Text(160),
                    Need.ALWAYS,
                    Supplier.AGENT,
                    Supplier.HOME);
    public static final DocumentField<String> LINE_MANAGER_TITLE =
            DocumentField.of(
                    "lineManagerTitle", new FieldKind.Text(160), Need.ALWAYS, Supplier.HOME);
    public static final DocumentField<String> LINE_MANAGER_EMAIL =
            DocumentField.of(
                    "lineManagerEmail",
                    new FieldKind.Email(),
                    Need.ALWAYS,
                    Supplier.AGENT,
                    Supplier.HOME);
    public static final DocumentField<String> HOME_SIGNATORY =
            DocumentField.of(
                    "homeSignatory", new FieldKind.Text(240), Need.OPTIONAL, Supplier.HOME);
    public static final DocumentField<String> HOST_ADMINISTRATION =
            DocumentField.of(
                    "hostAdministration",
                    new FieldKind.Text(300),
                    Need.ALWAYS,
                    Supplier.MISSION_LEAD);
    public static final DocumentField<String> MISSION_LEAD_NAME =
            DocumentField.of(
                    "missionLeadName", new FieldKind.Text(160), Need.ALWAYS, Supplier.MISSION_LEAD);
    public static final DocumentField<String> MISSION_LEAD_TITLE =
            DocumentField.of(
                    "missionLeadTitle",
                    new FieldKind.Text(160),
                    Need.ALWAYS,
                    Supplier.MISSION_LEAD);
    public static final DocumentField<String> MISSION_LEAD_EMAIL =
            DocumentField.of(
                    "missionLeadEmail", new FieldKind.Email(), Need.ALWAYS, Supplier.MISSION_LEAD);
    public static final DocumentField<String> MISSION_LEAD_PHONE =
            DocumentField.of(
                    "missionLeadPhone",
                    new FieldKind.Phone(),
                    Need.OPTIONAL,
                    Supplier.MISSION_LEAD);
    public static final DocumentField<String> HOST_SIGNATORY =
            DocumentField.of(
                    "hostSignatory", new FieldKind.Text(240), Need.OPTIONAL, Supplier.MISSION_LEAD);
    public static final DocumentField<String> MISSION_CODE =
            DocumentField.computed("missionCode", new FieldKind.Text(40), Need.ALWAYS);
    public static final DocumentField<String> MISSION_TITLE =
            DocumentField.of(
                    "missionTitle", new FieldKind.Text(200), Need.ALWAYS, Supplier.MISSION_LEAD);
    public static final DocumentField<String> MISSION_CONTEXT =
            DocumentField.of(
                    "missionContext",
                    new FieldKind.LongText(3000),
                    Need.ALWAYS,
                    Supplier.MISSION_LEAD);
    public static final DocumentField<List<String>> TASKS =
            DocumentField.of("tasks", items(), Need.ALWAYS, Supplier.MISSION_LEAD);
    public static final DocumentField<List<String>> DELIVERABLES =
            DocumentField.of("deliverables", items(), Need.OPTIONAL, Supplier.MISSION_LEAD);
    public static final DocumentField<String> SUCCESS_CRITERIA =
            DocumentField.of(
                    "successCriteria",
                    new FieldKind.LongText(2000),
                    Need.OPTIONAL,
                    Supplier.MISSION_LEAD);
    public static final DocumentField<List<String>> SKILLS =
            DocumentField.of(
                    "skills", items(), Need.OPTIONAL, Supplier.MISSION_LEAD, Supplier.AGENT);
    public static final DocumentField<List<Choice>> MISSION_KIND =
            DocumentField.of(
                    "missionKind",
                    new FieldKind.ListOf<>(new FieldKind.Listed(ReferenceData.MISSION_KIND)),
                    Need.ALWAYS,
                    Supplier.MISSION_LEAD);
    public static final DocumentField<LocalDate> START_DATE =
            DocumentField.of("startDate", new FieldKind.Day(), Need.ALWAYS, Supplier.MISSION_LEAD);
    public static final DocumentField<LocalDate> END_DATE =
            DocumentField.of("endDate", new FieldKind.Day(), Need.ALWAYS, Supplier.MISSION_LEAD);
    public static final DocumentField<BigDecimal> TOTAL_DAYS =
            DocumentField.of(
                    "totalDays",
                    new FieldKind.Amount(QUARTER, YEAR, QUARTER, Unit.DAYS),
                    Need.ALWAYS,
                    Supplier.MISSION_LEAD);
    public static final DocumentField<BigDecimal> TOTAL_HOURS =
            DocumentField.computed(
                    "totalHours", FieldKind.Amount.whole(0, 9999, Unit.HOURS), Need.OPTIONAL);
    public static final DocumentField<BigDecimal> TIME_SHARE =
            DocumentField.computed(
                    "timeShare",
                    new FieldKind.Amount(
                            BigDecimal.ZERO,
                            new BigDecimal(100),
                            new BigDecimal("0.1"),
                            Unit.PERCENT),
                    Need.ALWAYS);
    public static final DocumentField<Rhythm> RHYTHM =
            DocumentField.of(
                    "rhythm",
                    new FieldKind.OneOf<>("rhythm", Rhythm.class),
                    Need.ALWAYS,
                    Supplier.MISSION_LEAD);

    /** The words that go with a free rhythm; not in the form. */
    public static final DocumentField<String> RHYTHM_DETAILS =
            DocumentField.of(
                    "rhythmDetails", new FieldKind.Text(200), Need.OPTIONAL, Supplier.MISSION_LEAD);

    public static final DocumentField<List<ScheduleEntry>> SCHEDULE =
            DocumentField.of(
                    "schedule",
                    new FieldKind.ListOf<>(new ScheduleEntry.Kind()),
                    Need.OPTIONAL,
                    Supplier.MISSION_LEAD);
    public static final DocumentField<String> WORKPLACE =
            DocumentField.of(
                    "workplace",
                    new FieldKind.Text(200),
                    Need.UNLESS_FULLY_REMOTE,
                    Supplier.MISSION_LEAD);
    public static final DocumentField<List<String>> OTHER_PLACES =
            DocumentField.of("otherPlaces", items(), Need.OPTIONAL, Supplier.MISSION_LEAD);
    public static final DocumentField<RemoteShare> REMOTE_SHARE =
            DocumentField.of(
                    "remoteShare",
                    new FieldKind.OneOf<>("remoteShare", RemoteShare.class),
                    Need.ALWAYS,
                    Supplier.MISSION_LEAD);
    public static final DocumentField<BigDecimal> REMOTE_PERCENT =
            DocumentField.of(
                    "remotePercent",
                    FieldKind.Amount.whole(1, 99, Unit.PERCENT),
                    Need.OPTIONAL,
                    Supplier.MISSION_LEAD);
    public static final DocumentField<EquipmentProvider> EQUIPMENT_PROVIDER =
            DocumentField.of(
                    "equipmentProvider",
                    new FieldKind.OneOf<>("equipmentProvider", EquipmentProvider.class),
                    Need.ALWAYS,
                    Supplier.MISSION_LEAD,
                    Supplier.HOME);
    public static final DocumentField<List<String>> SYSTEM_ACCESS =
            DocumentField.of("systemAccess", items(), Need.OPTIONAL, Supplier.MISSION_LEAD);
    public static final DocumentField<Boolean> CLEARANCE_REQUIRED =
            DocumentField.of(
                    "clearanceRequired", new FieldKind.YesNo(), Need.ALWAYS, Supplier.MISSION_LEAD);

    /** Special conditions as the mission form gives them. */
    public static final DocumentField<String> CONDITIONS =
            DocumentField.of(
                    "conditions",
                    new FieldKind.LongText(2000),
                    Need.OPTIONAL,
                    Supplier.MISSION_LEAD);

    public static final DocumentField<CostBearer> TRAVEL_COST_BEARER =
            DocumentField.of(
                    "travelCostBearer",
                    new FieldKind.OneOf<>("costBearer", CostBearer.class),
                    Need.ALWAYS,
                    Supplier.HOME,
                    Supplier.MISSION_LEAD);
    public static final DocumentField<Boolean> MISSION_ORDER_REQUIRED =
            DocumentField.computed("missionOrderRequired", new FieldKind.YesNo(), Need.ALWAYS);
    public static final DocumentField<ConflictDeclaration> CONFLICT_OF_INTEREST =
            DocumentField.of(
                    "conflictOfInterestDeclared",
                    new ConflictDeclaration.Kind(),
                    Need.ALWAYS,
                    Supplier.AGENT);
    public static final DocumentField<String> OUTPUT_LICENCE =
            DocumentField.of(
                    "outputLicence",
                    new FieldKind.Named(LICENCES),
                    Need.OPTIONAL,
                    Supplier.MISSION_LEAD);
    public static final DocumentField<List<LocalDate>> CHECKPOINTS =
            DocumentField.of(
                    "checkpoints",
                    new FieldKind.ListOf<>(new FieldKind.Day()),
                    Need.OPTIONAL,
                    Supplier.MISSION_LEAD);
    public static final DocumentField<LocalDate> REVIEW_DATE =
            DocumentField.of(
                    "reviewDate", new FieldKind.Day(), Need.OPTIONAL, Supplier.MISSION_LEAD);
    public static final DocumentField<BigDecimal> NOTICE_DAYS =
            DocumentField.of(
                    "noticeDays",
                    FieldKind.Amount.whole(0, 30, Unit.WORKING_DAYS),
                    Need.ALWAYS,
                    Supplier.COORDINATOR);
    public static final DocumentField<Boolean> CRISIS_MODE =
            DocumentField.of(
                    "crisisMode", new FieldKind.YesNo(), Need.OPTIONAL, Supplier.COORDINATOR);

    /** What proves the line manager's consent: an e-mail and its sender, for example. */
    public static final DocumentField<String> MANAGER_CONSENT_REFERENCE =
            DocumentField.of(
                    "managerConsentReference",
                    new FieldKind.Text(200),
                    Need.IF_CRISIS,
                    Supplier.HOME);

    public static final DocumentField<LocalDate> MANAGER_CONSENT_DATE =
            DocumentField.of(
                    "managerConsentDate", new FieldKind.Day(), Need.IF_CRISIS, Supplier.HOME);

    /** By when the usual order replaces the consent, if that is agreed. */
    public static final DocumentField<LocalDate> REGULARISATION_DATE =
            DocumentField.of(
                    "regularisationDate", new FieldKind.Day(), Need.OPTIONAL, Supplier.HOME);

    public static final DocumentField<String> AGENT_SIGNATURE =
            DocumentField.of(
                    "agentSignature", new FieldKind.Text(200), Need.WHEN_SIGNED, Supplier.AGENT);
    public static final DocumentField<String> MANAGER_SIGNATURE =
            DocumentField.of(
                    "managerSignature", new FieldKind.Text(200), Need.WHEN_SIGNED, Supplier.HOME);
    public static final DocumentField<String> MISSION_LEAD_SIGNATURE =
            DocumentField.of(
                    "missionLeadSignature",
                    new FieldKind.Text(200),
                    Need.WHEN_SIGNED,
                    Supplier.MISSION_LEAD);
    public static final DocumentField<String> COORDINATOR_NAME =
            DocumentField.of(
                    "coordinatorName", new FieldKind.Text(160), Need.ALWAYS, Supplier.COORDINATOR);
    public static final DocumentField<String> DOCUMENT_HASH =
            DocumentField.computed("documentHash", new FieldKind.Text(64), Need.AFTER_ISSUE);

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

    static FieldKind<List<String>> items() {
        return new FieldKind.ListOf<>(new FieldKind.Text(500));
    }
}
