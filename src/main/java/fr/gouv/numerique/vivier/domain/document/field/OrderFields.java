// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The fields of the mission order, in the order of the document. What the agreement also says is
 * the agreement's own field, so that both documents say the same.
 */
public final class OrderFields {

    public static final DocumentField<String> ORDER_NUMBER =
            DocumentField.computed("orderNumber", new FieldKind.Text(20), Need.ALWAYS);
    public static final DocumentField<OrderType> ORDER_TYPE =
            DocumentField.of(
                    "orderType",
                    new FieldKind.OneOf<>("orderType", OrderType.class),
                    Need.ALWAYS,
                    Supplier.HOME);

    /** Whether the order pays for nothing: it only makes the agent's situation regular. */
    public static final DocumentField<Boolean> WITHOUT_COSTS =
            DocumentField.computed("withoutCosts", new FieldKind.YesNo(), Need.ALWAYS);

    public static final DocumentField<String> CHORUS_DT_NUMBER =
            DocumentField.of(
                    "chorusDtNumber", new FieldKind.Text(40), Need.OPTIONAL, Supplier.HOME);
    public static final DocumentField<String> ISSUING_ADMINISTRATION =
            DocumentField.computed("issuingAdministration", new FieldKind.Text(500), Need.ALWAYS);
    public static final DocumentField<String> ORDERING_AUTHORITY =
            DocumentField.of(
                    "orderingAuthority", new FieldKind.Text(240), Need.ALWAYS, Supplier.HOME);
    public static final DocumentField<String> DELEGATION_REFERENCE =
            DocumentField.of(
                    "delegationReference", new FieldKind.Text(240), Need.OPTIONAL, Supplier.HOME);
    public static final DocumentField<String> AGENT_NAME =
            DocumentField.computed("agentName", new FieldKind.Text(170), Need.ALWAYS);
    public static final DocumentField<String> STAFF_NUMBER =
            DocumentField.byHand("staffNumber", Supplier.HOME);

    /** The municipality alone: a street address is not needed and not kept. */
    public static final DocumentField<String> FAMILY_RESIDENCE =
            DocumentField.of(
                    "familyResidence", new FieldKind.Text(80), Need.IF_TRAVEL, Supplier.AGENT);

    public static final DocumentField<String> PURPOSE =
            DocumentField.computed("purpose", new FieldKind.Text(300), Need.ALWAYS);

    /** Follows from the agreement; to be set only where that was made without the program. */
    public static final DocumentField<String> AGREEMENT_REFERENCE =
            DocumentField.of(
                    "agreementReference",
                    new FieldKind.Text(120),
                    Need.IF_FULL_FORMALITIES,
                    Supplier.COMPUTED,
                    Supplier.COORDINATOR);

    public static final DocumentField<LocalDate> VALID_FROM =
            DocumentField.of("validFrom", new FieldKind.Day(), Need.ALWAYS, Supplier.COMPUTED);
    public static final DocumentField<LocalDate> VALID_TO =
            DocumentField.of("validTo", new FieldKind.Day(), Need.ALWAYS, Supplier.COMPUTED);
    public static final DocumentField<String> GEOGRAPHIC_AREA =
            DocumentField.of(
                    "geographicArea", new FieldKind.Text(200), Need.IF_STANDING, Supplier.HOME);
    public static final DocumentField<List<Trip>> TRIPS =
            DocumentField.of(
                    "trips",
                    new FieldKind.ListOf<>(new Trip.Kind()),
                    Need.IF_SINGLE_TRAVEL,
                    Supplier.AGENT,
                    Supplier.MISSION_LEAD);
    public static final DocumentField<Boolean> FROM_FAMILY_RESIDENCE =
            DocumentField.of(
                    "fromFamilyResidence", new FieldKind.YesNo(), Need.IF_TRAVEL, Supplier.HOME);
    public static final DocumentField<List<String>> EXECUTION_PLACES =
            DocumentField.of(
                    "executionPlaces", AgreementFields.items(), Need.ALWAYS, Supplier.MISSION_LEAD);

    /**
     * Both places count as one municipality, so that there is no travel (décret n° 2006-781, art.
     * 2).
     */
    public static final DocumentField<Boolean> SAME_COMMUNE =
            DocumentField.of(
                    "sameCommune",
                    new FieldKind.YesNo(),
                    Need.ALWAYS,
                    Supplier.COMPUTED,
                    Supplier.COORDINATOR);

    public static final DocumentField<List<TransportMode>> TRANSPORT_MODES =
            DocumentField.of(
                    "transportModes",
                    new FieldKind.ListOf<>(
                            new FieldKind.OneOf<>("transportMode", TransportMode.class)),
                    Need.IF_TRAVEL,
                    Supplier.HOME);
    public static final DocumentField<TravelClass> TRAVEL_CLASS =
            DocumentField.of(
                    "travelClass",
                    new FieldKind.OneOf<>("travelClass", TravelClass.class),
                    Need.IF_TRAIN_OR_PLANE,
                    Supplier.HOME);
    public static final DocumentField<String> CAR_REASON =
            DocumentField.of(
                    "carReason",
                    new FieldKind.Text(300),
                    Need.IF_PRIVATE_CAR,
                    Supplier.AGENT,
                    Supplier.HOME);
    public static final DocumentField<BigDecimal> CAR_FISCAL_POWER =
            DocumentField.of(
                    "carFiscalPower",
                    FieldKind.Amount.whole(1, 60, Unit.FISCAL_POWER),
                    Need.IF_PRIVATE_CAR,
                    Supplier.AGENT);
    public static final DocumentField<String> CAR_REGISTRATION =
            DocumentField.byHand("carRegistration", Supplier.AGENT);
    public static final DocumentField<Boolean> CAR_INSURANCE_CHECKED =
            DocumentField.of(
                    "carInsuranceChecked",
                    new FieldKind.YesNo(),
                    Need.IF_PRIVATE_CAR,
                    Supplier.HOME);
    public static final DocumentField<CarReimbursement> CAR_REIMBURSEMENT_BASIS =
            DocumentField.of(
                    "carReimbursementBasis",
                    new FieldKind.OneOf<>("carReimbursement", CarReimbursement.class),
                    Need.IF_PRIVATE_CAR,
                    Supplier.HOME);
    public static final DocumentField<List<String>> PASSENGERS =
            DocumentField.of("passengers", AgreementFields.items(), Need.OPTIONAL, Supplier.AGENT);
    public static final DocumentField<BigDecimal> NIGHTS =
            DocumentField.of(
                    "nights",
                    FieldKind.Amount.whole(0, 366, Unit.NIGHTS),
                    Need.OPTIONAL,
                    Supplier.AGENT);
    public static final DocumentField<BigDecimal> MEALS =
            DocumentField.of(
                    "meals",
                    FieldKind.Amount.whole(0, 732, Unit.MEALS),
                    Need.OPTIONAL,
                    Supplier.AGENT);
    public static final DocumentField<Boolean> FREE_BOARD_OR_LODGING =
            DocumentField.of(
                    "freeBoardOrLodging",
                    new FieldKind.YesNo(),
                    Need.OPTIONAL,
                    Supplier.MISSION_LEAD);
    public static final DocumentField<List<String>> OTHER_COSTS =
            DocumentField.of("otherCosts", AgreementFields.items(), Need.OPTIONAL, Supplier.AGENT);

    /** Who pays, as the agreement says: travelCostBearer decides. */
    public static final DocumentField<CostBearer> PAYING_SERVICE =
            DocumentField.computed(
                    "payingService",
                    new FieldKind.OneOf<>("costBearer", CostBearer.class),
                    Need.ALWAYS);

    public static final DocumentField<String> PAYING_SERVICE_NAME =
            DocumentField.of(
                    "payingServiceName",
                    new FieldKind.Text(300),
                    Need.IF_SOMEBODY_PAYS,
                    Supplier.HOME,
                    Supplier.MISSION_LEAD);
    public static final DocumentField<String> BUDGET_CODE =
            DocumentField.of("budgetCode", new FieldKind.Text(200), Need.OPTIONAL, Supplier.HOME);
    public static final DocumentField<Boolean> ADVANCE_REQUESTED =
            DocumentField.of(
                    "advanceRequested", new FieldKind.YesNo(), Need.OPTIONAL, Supplier.AGENT);
    public static final DocumentField<BigDecimal> ADVANCE_PERCENT =
            DocumentField.of(
                    "advancePercent",
                    FieldKind.Amount.whole(1, 100, Unit.PERCENT),
                    Need.OPTIONAL,
                    Supplier.AGENT);

    /** The fixed clause on the agent's situation, named here so that it can be listed. */
    public static final DocumentField<String> POSITION_STATEMENT =
            DocumentField.computed("positionStatement", new FieldKind.Text(400), Need.ALWAYS);

    public static final DocumentField<String> SIGNED_PLACE_DATE =
            DocumentField.of(
                    "signedPlaceDate", new FieldKind.Text(200), Need.WHEN_SIGNED, Supplier.HOME);
    public static final DocumentField<String> AUTHORITY_SIGNATURE =
            DocumentField.of(
                    "authoritySignature", new FieldKind.Text(200), Need.WHEN_SIGNED, Supplier.HOME);
    public static final DocumentField<String> AGENT_NOTIFICATION =
            DocumentField.of(
                    "agentNotification", new FieldKind.Text(200), Need.OPTIONAL, Supplier.AGENT);
    public static final DocumentField<List<String>> COPY_LIST =
            DocumentField.computed("copyList", AgreementFields.items(), Need.ALWAYS);

    /** Every field, in the order of the document. */
    public static final List<DocumentField<?>> ALL =
            List.of(
                    ORDER_NUMBER,
                    AgreementFields.REVISION,
                    AgreementFields.ISSUE_DATE,
                    AgreementFields.DOCUMENT_STATUS,
                    ORDER_TYPE,
                    WITHOUT_COSTS,
                    CHORUS_DT_NUMBER,
                    ISSUING_ADMINISTRATION,
                    ORDERING_AUTHORITY,
                    DELEGATION_REFERENCE,
                    AGENT_NAME,
                    AgreementFields.EMPLOYMENT_STATUS,
                    AgreementFields.CORPS_GRADE.needed(Need.ALWAYS),
                    AgreementFields.CATEGORY,
                    STAFF_NUMBER,
                    AgreementFields.JOB_TITLE,
                    AgreementFields.HOME_UNIT,
                    AgreementFields.ADMINISTRATIVE_RESIDENCE,
                    FAMILY_RESIDENCE,
                    PURPOSE,
                    AgreementFields.HOST_ADMINISTRATION,
                    AGREEMENT_REFERENCE,
                    VALID_FROM,
                    VALID_TO,
                    GEOGRAPHIC_AREA,
                    TRIPS,
                    FROM_FAMILY_RESIDENCE,
                    EXECUTION_PLACES,
                    SAME_COMMUNE,
                    TRANSPORT_MODES,
                    TRAVEL_CLASS,
                    CAR_REASON,
                    CAR_FISCAL_POWER,
                    CAR_REGISTRATION,
                    CAR_INSURANCE_CHECKED,
                    CAR_REIMBURSEMENT_BASIS,
                    PASSENGERS,
                    NIGHTS,
                    MEALS,
                    FREE_BOARD_OR_LODGING,
                    OTHER_COSTS,
                    PAYING_SERVICE,
                    PAYING_SERVICE_NAME,
                    BUDGET_CODE,
                    ADVANCE_REQUESTED,
                    ADVANCE_PERCENT,
                    POSITION_STATEMENT,
                    AgreementFields.CRISIS_MODE,
                    AgreementFields.MANAGER_CONSENT_REFERENCE,
                    AgreementFields.MANAGER_CONSENT_DATE,
                    AgreementFields.REGULARISATION_DATE,
                    SIGNED_PLACE_DATE,
                    AUTHORITY_SIGNATURE,
                    AGENT_NOTIFICATION,
                    COPY_LIST,
                    // What the fields above are worked out from, so that it can be asked for.
                    AgreementFields.FIRST_NAME,
                    AgreementFields.LAST_NAME,
                    AgreementFields.HOME_MINISTRY,
                    AgreementFields.MISSION_TITLE,
                    AgreementFields.MISSION_LEAD_NAME,
                    AgreementFields.MISSION_LEAD_TITLE,
                    AgreementFields.REMOTE_SHARE,
                    AgreementFields.TRAVEL_COST_BEARER);

    private OrderFields() {}
}
