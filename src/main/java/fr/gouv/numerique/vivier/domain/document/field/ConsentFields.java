// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.*;
import static fr.gouv.numerique.vivier.domain.document.field.DocumentField.computed;
import static fr.gouv.numerique.vivier.domain.document.field.FieldKinds.text;
import static fr.gouv.numerique.vivier.domain.document.field.Need.*;

import java.util.List;

/**
 * The fields of the line manager's consent, one page: who, for which mission, how much time. The
 * consent is either signed on the page or was given by e-mail, whose reference and date stand in
 * the place of the signature.
 */
public final class ConsentFields {
    public static final DocumentField<String> CONSENT_NUMBER =
            computed("consentNumber", text(20), ALWAYS);

    /** Every field, in the order of the document. */
    public static final List<DocumentField<?>> ALL =
            List.of(
                    CONSENT_NUMBER,
                    REVISION,
                    ISSUE_DATE,
                    DOCUMENT_STATUS,
                    TITLE,
                    LAST_NAME,
                    FIRST_NAME,
                    WORK_EMAIL,
                    EMPLOYMENT_STATUS,
                    CONTRACT_END,
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
                    MISSION_CODE,
                    MISSION_TITLE,
                    START_DATE,
                    END_DATE,
                    TOTAL_DAYS,
                    TOTAL_HOURS,
                    TIME_SHARE,
                    RHYTHM,
                    RHYTHM_DETAILS,
                    REMOTE_SHARE,
                    REMOTE_PERCENT,
                    WORKPLACE,
                    CONFLICT_OF_INTEREST,
                    NOTICE_DAYS,
                    CRISIS_MODE,
                    MANAGER_CONSENT_REFERENCE.needed(OPTIONAL),
                    MANAGER_CONSENT_DATE.needed(OPTIONAL),
                    REGULARISATION_DATE,
                    MANAGER_SIGNATURE,
                    COORDINATOR_NAME,
                    DOCUMENT_HASH);

    private ConsentFields() {}
}
