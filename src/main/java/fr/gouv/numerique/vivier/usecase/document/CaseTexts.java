// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.document.OfficialDocuments;
import fr.gouv.numerique.vivier.domain.document.content.FrenchTypography;
import fr.gouv.numerique.vivier.domain.document.field.AmendmentFields;
import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.sheet.DocumentCase;
import fr.gouv.numerique.vivier.domain.document.sheet.SignedAgreement;
import fr.gouv.numerique.vivier.domain.document.text.DocumentText;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.store.Session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives a case its text of the day and, for an amendment, the agreement as it was signed. */
final class CaseTexts {
    /** What belongs to one amendment alone, although it is kept with the application. */
    private static final List<DocumentField<?>> OF_ONE_AMENDMENT =
            List.of(AmendmentFields.EFFECTIVE_DATE, AmendmentFields.AMENDMENT_REASON);

    private final Texts french = Texts.french();

    DocumentCase complete(
            Session session,
            DocumentCase made,
            DocumentHistory history,
            OfficialDocuments documents) {
        DocumentCase worded = made.saying(session.texts().validOn(made.kind(), made.issueDate()));
        return made.kind() == DocumentKind.AMENDMENT
                ? history.signedAgreement()
                        .map(it -> amending(session, worded, it, history, documents))
                        .orElse(worded)
                : worded;
    }

    private DocumentCase amending(
            Session session,
            DocumentCase made,
            IssuedDocument agreement,
            DocumentHistory history,
            OfficialDocuments documents) {
        DocumentText said =
                session.texts()
                        .find(DocumentKind.AGREEMENT, DocumentHistory.textVersion(agreement));
        List<IssuedDocument> amendments = history.signedAmendments();
        SignedAgreement signed =
                new SignedAgreement(
                        DocumentHistory.state(agreement),
                        history.valuesInForce(agreement),
                        amendments.stream().map(this::named).toList(),
                        documents.articles(said));
        return made.overlaidWith(stale(made, amendments)).amending(signed);
    }

    /** Reason and date of the amendment before say nothing of this one. */
    private static Map<String, String> stale(DocumentCase made, List<IssuedDocument> amendments) {
        Map<String, String> blanks = new HashMap<>();
        if (amendments.isEmpty()) {
            return blanks;
        }
        Map<String, String> before = amendments.getLast().current().values();
        for (DocumentField<?> field : OF_ONE_AMENDMENT) {
            String known = before.getOrDefault(field.id(), "");
            if (known.equals(made.application().details().getOrDefault(field.id(), ""))) {
                blanks.put(field.id(), "");
            }
        }
        return blanks;
    }

    /** « AV-2020-0001 du 3 août 2020 ». */
    private String named(IssuedDocument document) {
        return FrenchTypography.tidy(
                document.number() + " du " + french.date(document.current().issuedOn()));
    }
}
