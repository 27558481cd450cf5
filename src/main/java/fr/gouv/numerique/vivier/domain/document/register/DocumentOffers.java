// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.document.field.AgreementFields;
import fr.gouv.numerique.vivier.domain.document.field.AmendmentFields;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.document.register.DocumentOffer.Fit;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Says which documents make sense for an application: by its formalities, by what is signed, and by
 * what has changed since.
 */
public final class DocumentOffers {
    private final List<IssuedDocument> issued;
    private final FieldSheet amendment;
    private final LocalDate today;

    /**
     * For one application.
     *
     * @param issued what was issued for it, first to last
     * @param amendment the sheet that its next amendment would have
     */
    public DocumentOffers(List<IssuedDocument> issued, FieldSheet amendment, LocalDate today) {
        this.issued = List.copyOf(issued);
        this.amendment = amendment;
        this.today = today;
    }

    /** One for each kind. */
    public List<DocumentOffer> all() {
        return Arrays.stream(DocumentKind.values()).map(this::of).toList();
    }

    private DocumentOffer of(DocumentKind kind) {
        return switch (kind) {
            case AGREEMENT -> agreement();
            case ORDER -> order();
            case CONSENT -> consent();
            case AMENDMENT -> amendment();
            case EARLY_END -> earlyEnd();
        };
    }

    private Formalities formalities() {
        return amendment.documentCase().application().formalities();
    }

    private DocumentOffer agreement() {
        return formalities() == Formalities.LIGHT
                ? offer(DocumentKind.AGREEMENT, Fit.NOT_NOW, "agreementLight")
                : offer(DocumentKind.AGREEMENT, Fit.NEEDED, "agreement");
    }

    /** The consent may be all that is asked for; beside an agreement it has no place. */
    private DocumentOffer consent() {
        if (formalities() == Formalities.LIGHT) {
            return offer(DocumentKind.CONSENT, Fit.NEEDED, "consent");
        }
        return last(DocumentKind.AGREEMENT).isEmpty()
                ? offer(DocumentKind.CONSENT, Fit.POSSIBLE, "consentInstead")
                : offer(DocumentKind.CONSENT, Fit.NOT_NOW, "consentNotEnough");
    }

    private DocumentOffer order() {
        if (formalities() != Formalities.FULL) {
            return offer(DocumentKind.ORDER, Fit.NOT_NOW, "orderNotAsked");
        }
        return amendment.get(AgreementFields.CRISIS_MODE).orElse(false)
                ? offer(DocumentKind.ORDER, Fit.POSSIBLE, "orderCrisis")
                : offer(DocumentKind.ORDER, Fit.NEEDED, "order");
    }

    private DocumentOffer amendment() {
        Optional<IssuedDocument> agreement = last(DocumentKind.AGREEMENT);
        if (agreement.isEmpty()) {
            return offer(DocumentKind.AMENDMENT, Fit.NOT_NOW, "amendmentOfNothing");
        }
        if (!isSigned(agreement.get())) {
            return offer(
                    DocumentKind.AMENDMENT,
                    Fit.NOT_NOW,
                    "amendmentUnsigned",
                    agreement.get().number());
        }
        int changes = amendment.get(AmendmentFields.CHANGES).map(List::size).orElse(0);
        return changes > 0
                ? offer(DocumentKind.AMENDMENT, Fit.NEEDED, "amendmentNeeded", changes)
                : offer(DocumentKind.AMENDMENT, Fit.POSSIBLE, "amendment");
    }

    private DocumentOffer earlyEnd() {
        Optional<IssuedDocument> basis =
                last(DocumentKind.AGREEMENT).or(() -> last(DocumentKind.CONSENT));
        if (basis.isEmpty()) {
            return offer(DocumentKind.EARLY_END, Fit.NOT_NOW, "earlyEndOfNothing");
        }
        if (!isSigned(basis.get())) {
            return offer(
                    DocumentKind.EARLY_END, Fit.NOT_NOW, "earlyEndUnsigned", basis.get().number());
        }
        Optional<LocalDate> end = amendment.get(AgreementFields.END_DATE);
        return end.filter(today::isAfter)
                .map(day -> offer(DocumentKind.EARLY_END, Fit.NOT_NOW, "earlyEndTooLate", day))
                .orElseGet(() -> offer(DocumentKind.EARLY_END, Fit.POSSIBLE, "earlyEnd"));
    }

    /** One that was cancelled counts no more. */
    private Optional<IssuedDocument> last(DocumentKind kind) {
        return issued.stream()
                .filter(it -> it.kind() == kind)
                .filter(it -> it.current().status() != DocumentStatus.CANCELLED)
                .reduce((_, next) -> next);
    }

    private static boolean isSigned(IssuedDocument document) {
        return document.current().status() == DocumentStatus.SIGNED;
    }

    private static DocumentOffer offer(
            DocumentKind kind, Fit fit, String reason, Object... arguments) {
        return new DocumentOffer(kind, fit, Message.of("document.offer." + reason, arguments));
    }
}
