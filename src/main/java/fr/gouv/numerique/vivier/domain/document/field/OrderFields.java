// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

import static fr.gouv.numerique.vivier.domain.document.field.DocumentField.*;
import static fr.gouv.numerique.vivier.domain.document.field.FieldKinds.*;
import static fr.gouv.numerique.vivier.domain.document.field.Need.*;
import static fr.gouv.numerique.vivier.domain.document.field.Supplier.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The fields of the mission order, in the order of the document. What the agreement also says is
 * the agreement's own field, so that both documents say the same.
 */
public final class OrderFields {

    public static final DocumentField<String> ORDER_NUMBER =
            computed("orderNumber", text(20), ALWAYS);
    public static final DocumentField<OrderType> ORDER_TYPE =
            of("orderType", new FieldKind.OneOf<>("orderType", OrderType.class), ALWAYS, HOME);

    /** Whether the order pays for nothing: it only makes the agent's situation regular. */
    public static final DocumentField<Boolean> WITHOUT_COSTS =
            computed("withoutCosts", yesNo(), ALWAYS);

    public static final DocumentField<String> CHORUS_DT_NUMBER =
            of("chorusDtNumber", text(40), OPTIONAL, HOME);
    public static final DocumentField<String> ISSUING_ADMINISTRATION =
            computed("issuingAdministration", text(500), ALWAYS);
    public static final DocumentField<String> ORDERING_AUTHORITY =
            of("orderingAuthority", text(240), ALWAYS, HOME);
    public static final DocumentField<String> DELEGATION_REFERENCE =
            of("delegationReference", text(240), OPTIONAL, HOME);
    public static final DocumentField<String> AGENT_NAME = computed("agentName", text(170), ALWAYS);
    public static final DocumentField<String> STAFF_NUMBER = byHand("staffNumber", HOME);

    /** The municipality alone: a street address is not needed and not kept. */
    public static final DocumentField<String> FAMILY_RESIDENCE =
            of("familyResidence", text(80), IF_TRAVEL, AGENT);

    public static final DocumentField<String> PURPOSE = computed("purpose", text(300), ALWAYS);

    /** Follows from the agreement; to be set only where that was made without the program. */
    public static final DocumentField<String> AGREEMENT_REFERENCE =
            of("agreementReference", text(120), IF_FULL_FORMALITIES, COMPUTED, COORDINATOR);

    public static final DocumentField<LocalDate> VALID_FROM =
            of("validFrom", day(), ALWAYS, COMPUTED);
    public static final DocumentField<LocalDate> VALID_TO = of("validTo", day(), ALWAYS, COMPUTED);
    public static final DocumentField<String> GEOGRAPHIC_AREA =
            of("geographicArea", text(200), IF_STANDING, HOME);
    public static final DocumentField<List<Trip>> TRIPS =
            of("trips", listOf(new Trip.Kind()), IF_SINGLE_TRAVEL, AGENT, MISSION_LEAD);
    public static final DocumentField<Boolean> FROM_FAMILY_RESIDENCE =
            of("fromFamilyResidence", yesNo(), IF_TRAVEL, HOME);
    public static final DocumentField<List<String>> EXECUTION_PLACES =
            of("executionPlaces", items(), ALWAYS, MISSION_LEAD);

    /**
     * Both places count as one municipality, so that there is no travel (décret n° 2006-781, art.
     * 2).
     */
    public static final DocumentField<Boolean> SAME_COMMUNE =
            of("sameCommune", yesNo(), ALWAYS, COMPUTED, COORDINATOR);

    public static final DocumentField<List<TransportMode>> TRANSPORT_MODES =
            of(
                    "transportModes",
                    listOf(new FieldKind.OneOf<>("transportMode", TransportMode.class)),
                    IF_TRAVEL,
                    HOME);
    public static final DocumentField<TravelClass> TRAVEL_CLASS =
            of(
                    "travelClass",
                    new FieldKind.OneOf<>("travelClass", TravelClass.class),
                    IF_TRAIN_OR_PLANE,
                    HOME);
    public static final DocumentField<String> CAR_REASON =
            of("carReason", text(300), IF_PRIVATE_CAR, AGENT, HOME);
    public static final DocumentField<BigDecimal> CAR_FISCAL_POWER =
            of("carFiscalPower", whole(1, 60, Unit.FISCAL_POWER), IF_PRIVATE_CAR, AGENT);
    public static final DocumentField<String> CAR_REGISTRATION = byHand("carRegistration", AGENT);
    public static final DocumentField<Boolean> CAR_INSURANCE_CHECKED =
            of("carInsuranceChecked", yesNo(), IF_PRIVATE_CAR, HOME);
    public static final DocumentField<CarReimbursement> CAR_REIMBURSEMENT_BASIS =
            of(
                    "carReimbursementBasis",
                    new FieldKind.OneOf<>("carReimbursement", CarReimbursement.class),
                    IF_PRIVATE_CAR,
                    HOME);
    public static final DocumentField<List<String>> PASSENGERS =
            of("passengers", items(), OPTIONAL, AGENT);
    public static final DocumentField<BigDecimal> NIGHTS =
            of("nights", whole(0, 366, Unit.NIGHTS), OPTIONAL, AGENT);
    public static final DocumentField<BigDecimal> MEALS =
            of("meals", whole(0, 732, Unit.MEALS), OPTIONAL, AGENT);
    public static final DocumentField<Boolean> FREE_BOARD_OR_LODGING =
            of("freeBoardOrLodging", yesNo(), OPTIONAL, MISSION_LEAD);
    public static final DocumentField<List<String>> OTHER_COSTS =
            of("otherCosts", items(), OPTIONAL, AGENT);

    /** Who pays, as the agreement says: travelCostBearer decides. */
    public static final DocumentField<CostBearer> PAYING_SERVICE =
            computed(
                    "payingService", new FieldKind.OneOf<>("costBearer", CostBearer.class), ALWAYS);

    public static final DocumentField<String> PAYING_SERVICE_NAME =
            of("payingServiceName", text(300), IF_SOMEBODY_PAYS, HOME, MISSION_LEAD);
    public static final DocumentField<String> BUDGET_CODE =
            of("budgetCode", text(200), OPTIONAL, HOME);
    public static final DocumentField<Boolean> ADVANCE_REQUESTED =
            of("advanceRequested", yesNo(), OPTIONAL, AGENT);
    public static final DocumentField<BigDecimal> ADVANCE_PERCENT =
            of("advancePercent", whole(1, 100, Unit.PERCENT), OPTIONAL, AGENT);

    /** The fixed clause on the agent's situation, named here so that it can be listed. */
    public static final DocumentField<String> POSITION_STATEMENT =
            computed("positionStatement", text(400), ALWAYS);

    public static final DocumentField<String> SIGNED_PLACE_DATE =
            of("signedPlaceDate", text(200), WHEN_SIGNED, HOME);
    public static final DocumentField<String> AUTHORITY_SIGNATURE =
            of("authoritySignature", text(200), WHEN_SIGNED, HOME);
    public static final DocumentField<String> AGENT_NOTIFICATION =
            of("agentNotification", text(200), OPTIONAL, AGENT);
    public static final DocumentField<List<String>> COPY_LIST =
            computed("copyList", items(), ALWAYS);

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
                    AgreementFields.CORPS_GRADE.needed(ALWAYS),
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
