// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.document.field.TextFields;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.sheet.AgreementState;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was issued for one application: which document is at work, which one others rest on.
 *
 * @param all first to last
 */
record DocumentHistory(List<IssuedDocument> all) {

    DocumentHistory {
        all = List.copyOf(all);
    }

    /**
     * The document of this kind that another issue would revise: the last one unless it is closed;
     * nothing when the next issue begins a new one.
     */
    Optional<IssuedDocument> atWork(DocumentKind kind) {
        return last(kind).filter(it -> !it.isClosed());
    }

    /** What was issued up to this document, itself left out. */
    DocumentHistory before(IssuedDocument document) {
        return new DocumentHistory(
                all.stream().takeWhile(it -> !it.id().equals(document.id())).toList());
    }

    /**
     * Whether what changes from now on is another document's: this one is closed, or it is an
     * agreement that an amendment changes.
     */
    boolean isSettled(IssuedDocument document) {
        return document.isClosed()
                || (signedAgreement().filter(it -> it.id().equals(document.id())).isPresent()
                        && all.stream().anyMatch(DocumentHistory::amends));
    }

    private static boolean amends(IssuedDocument document) {
        return document.kind() == DocumentKind.AMENDMENT
                && switch (document.current().status()) {
                    case DRAFT, SENT_FOR_SIGNATURE, PARTIALLY_SIGNED, SIGNED -> true;
                    case REFUSED, CANCELLED, SUPERSEDED -> false;
                };
    }

    /** What an order or an early end rests on: the agreement, else the manager's consent. */
    Optional<AgreementState> basis() {
        return agreement().or(() -> last(DocumentKind.CONSENT)).map(DocumentHistory::state);
    }

    /** The agreement that counts, signed or not. */
    Optional<IssuedDocument> agreement() {
        return last(DocumentKind.AGREEMENT);
    }

    /** The agreement, when everybody has signed its current text. */
    Optional<IssuedDocument> signedAgreement() {
        return agreement().filter(DocumentHistory::isSigned);
    }

    /** Amendments that everybody has signed, first to last. */
    List<IssuedDocument> signedAmendments() {
        return all.stream()
                .filter(it -> it.kind() == DocumentKind.AMENDMENT && isSigned(it))
                .toList();
    }

    /** The values that hold: those of the agreement as the last amendment left them. */
    Map<String, String> valuesInForce(IssuedDocument agreement) {
        List<IssuedDocument> amendments = signedAmendments();
        return (amendments.isEmpty() ? agreement : amendments.getLast()).current().values();
    }

    /** Which version of its text a document was made from. */
    static int textVersion(IssuedDocument document) {
        String written = document.current().values().get(TextFields.TEXT_VERSION.id());
        return written == null ? 0 : Integer.parseInt(written);
    }

    static AgreementState state(IssuedDocument document) {
        return new AgreementState(
                document.number(), document.current().issuedOn(), isSigned(document));
    }

    private static boolean isSigned(IssuedDocument document) {
        return document.current().status() == DocumentStatus.SIGNED;
    }

    /** One that was cancelled keeps its number and counts no more. */
    private Optional<IssuedDocument> last(DocumentKind kind) {
        return all.stream()
                .filter(it -> it.kind() == kind)
                .filter(it -> it.current().status() != DocumentStatus.CANCELLED)
                .reduce((_, next) -> next);
    }
}
