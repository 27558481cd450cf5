// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.*;
import static fr.gouv.numerique.vivier.domain.document.field.DocumentField.*;
import static fr.gouv.numerique.vivier.domain.document.field.FieldKinds.*;
import static fr.gouv.numerique.vivier.domain.document.field.Need.*;
import static fr.gouv.numerique.vivier.domain.document.field.Supplier.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The fields of the early end: who asks, why and when, what was done, what is given back. */
public final class EarlyEndFields {
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    public static final DocumentField<String> EARLY_END_NUMBER =
            computed("earlyEndNumber", text(20), ALWAYS);
    public static final DocumentField<EndRequester> END_REQUESTER =
            of(
                    "endRequester",
                    new FieldKind.OneOf<>("endRequester", EndRequester.class),
                    ALWAYS,
                    COORDINATOR);
    public static final DocumentField<EndGround> END_GROUND =
            of(
                    "endGround",
                    new FieldKind.OneOf<>("endGround", EndGround.class),
                    ALWAYS,
                    COORDINATOR);

    /** When the others were told in writing: notice runs from the day after. */
    public static final DocumentField<LocalDate> END_REQUEST_DATE =
            of("endRequestDate", day(), ALWAYS, COORDINATOR);

    public static final DocumentField<LocalDate> LAST_DAY =
            of("lastDay", day(), ALWAYS, COORDINATOR);

    /** Working days after the request, up to the last day. */
    public static final DocumentField<BigDecimal> NOTICE_GIVEN =
            computed("noticeGiven", whole(0, 366, Unit.WORKING_DAYS), OPTIONAL);

    public static final DocumentField<String> END_REASON =
            of("endReason", new FieldKind.LongText(1000), OPTIONAL, COORDINATOR);
    public static final DocumentField<BigDecimal> DAYS_DONE =
            of(
                    "daysDone",
                    new FieldKind.Amount(
                            BigDecimal.ZERO, BigDecimal.valueOf(366), QUARTER, Unit.DAYS),
                    ALWAYS,
                    MISSION_LEAD,
                    AGENT);

    /** What becomes of work that is not finished. */
    public static final DocumentField<String> HANDOVER =
            of("handover", new FieldKind.LongText(1000), OPTIONAL, MISSION_LEAD);

    public static final DocumentField<List<String>> HANDED_BACK =
            of("handedBack", items(), OPTIONAL, MISSION_LEAD);
    public static final DocumentField<LocalDate> HANDED_BACK_ON =
            of("handedBackOn", day(), OPTIONAL, MISSION_LEAD);

    /** Whether the host hands the agent a certificate of the days done. */
    public static final DocumentField<Boolean> CERTIFICATE_DUE =
            of("certificateDue", yesNo(), OPTIONAL, MISSION_LEAD);

    /** Every field, in the order of the document. */
    public static final List<DocumentField<?>> ALL =
            List.of(
                    EARLY_END_NUMBER,
                    REVISION,
                    ISSUE_DATE,
                    DOCUMENT_STATUS,
                    OrderFields.AGREEMENT_REFERENCE.needed(ALWAYS),
                    END_REQUESTER,
                    END_GROUND,
                    END_REQUEST_DATE,
                    LAST_DAY,
                    NOTICE_GIVEN,
                    END_REASON,
                    DAYS_DONE,
                    HANDOVER,
                    HANDED_BACK,
                    HANDED_BACK_ON,
                    CERTIFICATE_DUE,
                    TITLE,
                    LAST_NAME,
                    FIRST_NAME,
                    WORK_EMAIL,
                    JOB_TITLE,
                    HOME_MINISTRY,
                    HOME_UNIT,
                    LINE_MANAGER_NAME,
                    LINE_MANAGER_TITLE,
                    LINE_MANAGER_EMAIL,
                    HOME_SIGNATORY,
                    HOST_ADMINISTRATION,
                    MISSION_LEAD_NAME,
                    MISSION_LEAD_TITLE,
                    MISSION_LEAD_EMAIL,
                    HOST_SIGNATORY,
                    MISSION_CODE,
                    MISSION_TITLE,
                    START_DATE,
                    END_DATE,
                    TOTAL_DAYS,
                    NOTICE_DAYS,
                    AGENT_SIGNATURE,
                    MANAGER_SIGNATURE,
                    MISSION_LEAD_SIGNATURE,
                    COORDINATOR_NAME,
                    DOCUMENT_HASH);

    private EarlyEndFields() {}
}
