// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

import static fr.gouv.numerique.vivier.domain.document.field.DocumentField.*;
import static fr.gouv.numerique.vivier.domain.document.field.FieldKinds.*;
import static fr.gouv.numerique.vivier.domain.document.field.Need.*;
import static fr.gouv.numerique.vivier.domain.document.field.Supplier.COORDINATOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The fields of an amendment: those of the agreement as they are to be, and what tells what they
 * were. Nothing is typed twice: what changes is the difference to the text that was signed.
 */
public final class AmendmentFields {
    public static final DocumentField<String> AMENDMENT_NUMBER =
            computed("amendmentNumber", text(20), ALWAYS);

    /** « 1 » for the first amendment of an agreement. */
    public static final DocumentField<String> AMENDMENT_RANK =
            computed("amendmentRank", text(3), ALWAYS);

    /** Amendments signed before this one, with their dates. */
    public static final DocumentField<List<String>> PREVIOUS_AMENDMENTS =
            computed("previousAmendments", items(), OPTIONAL);

    /** From when the changes hold; without it, from the last signature on. */
    public static final DocumentField<LocalDate> EFFECTIVE_DATE =
            of("effectiveDate", day(), OPTIONAL, COORDINATOR);

    public static final DocumentField<String> AMENDMENT_REASON =
            of("amendmentReason", new FieldKind.LongText(1000), OPTIONAL, COORDINATOR);

    /** What changes, one line each: article, name, what it was, what it becomes. */
    public static final DocumentField<List<String>> CHANGES =
            computed("changes", items(), OPTIONAL);

    /** The line manager who leaves, with function. */
    public static final DocumentField<String> FORMER_MANAGER =
            computed("formerManager", text(330), OPTIONAL);

    /** The mission lead who leaves, with function. */
    public static final DocumentField<String> FORMER_LEAD =
            computed("formerLead", text(330), OPTIONAL);

    public static final DocumentField<LocalDate> FORMER_END_DATE =
            computed("formerEndDate", day(), OPTIONAL);

    /** Numbers, dates and signatures of the agreement, and how the agent is addressed. */
    private static final Set<String> NOT_AMENDED =
            Set.of(
                    AgreementFields.AGREEMENT_NUMBER.id(),
                    AgreementFields.REVISION.id(),
                    AgreementFields.ISSUE_DATE.id(),
                    AgreementFields.DOCUMENT_STATUS.id(),
                    AgreementFields.TITLE.id(),
                    AgreementFields.COORDINATOR_NAME.id(),
                    AgreementFields.AGENT_SIGNATURE.id(),
                    AgreementFields.MANAGER_SIGNATURE.id(),
                    AgreementFields.MISSION_LEAD_SIGNATURE.id(),
                    AgreementFields.DOCUMENT_HASH.id());

    /** Every field, in the order of the document. */
    public static final List<DocumentField<?>> ALL =
            Stream.concat(
                            Stream.of(
                                    AMENDMENT_NUMBER,
                                    AMENDMENT_RANK,
                                    OrderFields.AGREEMENT_REFERENCE.needed(OPTIONAL),
                                    PREVIOUS_AMENDMENTS,
                                    EFFECTIVE_DATE,
                                    AMENDMENT_REASON,
                                    CHANGES,
                                    FORMER_MANAGER,
                                    FORMER_LEAD,
                                    FORMER_END_DATE),
                            AgreementFields.ALL.stream())
                    .<DocumentField<?>>map(field -> field)
                    .toList();

    private AmendmentFields() {}

    /** The fields of the agreement whose change is a change of what was agreed. */
    public static List<DocumentField<?>> compared() {
        return AgreementFields.ALL.stream()
                .filter(field -> field.entry() == DocumentField.Entry.OPEN)
                .filter(field -> !NOT_AMENDED.contains(field.id()))
                .<DocumentField<?>>map(field -> field)
                .toList();
    }
}
