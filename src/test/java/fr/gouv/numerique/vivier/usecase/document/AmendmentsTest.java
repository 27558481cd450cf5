// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.document.field.AmendmentFields;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.document.register.DocumentEvent;
import fr.gouv.numerique.vivier.domain.document.register.DocumentOffer;
import fr.gouv.numerique.vivier.domain.document.register.DocumentOffer.Fit;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.Signatory;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryState;
import fr.gouv.numerique.vivier.domain.document.register.SignatureChannel;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.domain.document.sheet.Problem;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.UnknownRecord;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was signed is changed by amendments, each from what changed, and a mission ends early. */
class AmendmentsTest {
    private static final Map<String, String> TO_SIGN =
            Map.of("documentStatus", "SENT_FOR_SIGNATURE");

    private FictionalCase fiction = new FictionalCase(Formalities.FULL);

    @AfterEach
    void close() {
        fiction.close();
    }

    private IssuedDocument issue(DocumentKind kind, Map<String, String> set) {
        IssueOutcome outcome = fiction.issueDocument().issue(fiction.application().id(), kind, set);
        assertThat(outcome).isInstanceOf(IssueOutcome.Issued.class);
        return ((IssueOutcome.Issued) outcome).document();
    }

    /** Issued, and signed by all who have to. */
    private IssuedDocument signed(DocumentKind kind) {
        IssuedDocument document = issue(kind, TO_SIGN);
        SignDocument signing = new SignDocument(fiction.store(), TestStores.CLOCK, new Changes());
        LocalDate today = LocalDate.now(TestStores.CLOCK);
        for (Signatory signatory : document.current().signatories()) {
            try {
                signing.sign(
                        document.number(),
                        signatory.role(),
                        new SignDocument.Given(
                                today, SignatureChannel.PAPER, "", Optional.empty()));
            } catch (UnknownRecord | RefusedByRule e) {
                throw new AssertionError(e);
            }
        }
        return document;
    }

    private FieldSheet amendment() {
        return fiction.issueDocument().sheet(fiction.application().id(), DocumentKind.AMENDMENT);
    }

    private List<String> blockers() {
        return amendment().blockers().stream()
                .map(Problem::message)
                .map(message -> message.key().replace("document.problem.", ""))
                .toList();
    }

    private Fit fit(DocumentKind kind) {
        return fiction.issueDocument().offers(fiction.application().id()).stream()
                .filter(offer -> offer.kind() == kind)
                .map(DocumentOffer::fit)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyASignedAgreementThatChangedIsAmended() {
        assertThat(blockers()).containsExactly("nothingToAmend");
        assertThat(fit(DocumentKind.CONSENT)).isEqualTo(Fit.POSSIBLE);
        issue(DocumentKind.AGREEMENT, Map.of());
        assertThat(fit(DocumentKind.CONSENT)).isEqualTo(Fit.NOT_NOW);
        assertThat(blockers()).containsExactly("nothingToAmend");
        assertThat(fit(DocumentKind.AMENDMENT)).isEqualTo(Fit.NOT_NOW);
        signed(DocumentKind.AGREEMENT);
        assertThat(blockers()).containsExactly("nothingChanges");
        assertThat(fit(DocumentKind.AMENDMENT)).isEqualTo(Fit.POSSIBLE);

        fiction.set(Map.of("endDate", "2020-12-31"));

        assertThat(amendment().canBeIssued()).isTrue();
        assertThat(amendment().get(AmendmentFields.CHANGES).orElseThrow())
                .hasSize(2)
                .first()
                .asString()
                .contains("Article\u00A03", "30\u00A0octobre 2020 → 31\u00A0décembre 2020");
        assertThat(fit(DocumentKind.AMENDMENT)).isEqualTo(Fit.NEEDED);
    }

    @Test
    void anAmendmentIsRevisedUntilItIsSignedThenTheNextOneBegins() {
        IssuedDocument agreement = signed(DocumentKind.AGREEMENT);
        fiction.set(Map.of("endDate", "2020-12-31", "amendmentReason", "du retard"));
        IssuedDocument first = issue(DocumentKind.AMENDMENT, Map.of());
        assertThat(first.number()).isEqualTo("AV-2020-0001");
        fiction.set(Map.of("totalDays", "18"));
        IssuedDocument revised = signed(DocumentKind.AMENDMENT);
        assertThat(revised.number()).isEqualTo("AV-2020-0001");
        assertThat(revised.current().revision()).isEqualTo(2);
        assertThat(blockers()).containsExactly("nothingChanges");

        fiction.set(
                Map.of(
                        "lineManagerName", "Gwenaël Riou",
                        "lineManagerEmail", "gwenael.riou@exemple.gouv.fr"));

        FieldSheet next = amendment();
        assertThat(next.get(AmendmentFields.AMENDMENT_RANK)).contains("2");
        assertThat(next.get(AmendmentFields.PREVIOUS_AMENDMENTS).orElseThrow())
                .singleElement()
                .asString()
                .startsWith("AV-2020-0001 du 25");
        assertThat(next.get(AmendmentFields.FORMER_MANAGER))
                .contains("Alix Modèle, responsable du bureau des données");
        assertThat(next.get(AmendmentFields.AMENDMENT_REASON)).isEmpty();
        assertThat(next.get(AmendmentFields.CHANGES).orElseThrow()).hasSize(1);
        assertThat(issue(DocumentKind.AMENDMENT, Map.of()).number()).isEqualTo("AV-2020-0002");
        List<IssuedDocument> all =
                fiction.store().read(session -> session.documents().of(agreement.application()));
        assertThat(all).filteredOn(it -> it.kind() == DocumentKind.AMENDMENT).hasSize(2);
        // What is closed says for ever what was signed.
        IssuedDocument closed =
                fiction.store().read(session -> session.documents().find("AV-2020-0001")).get();
        assertThat(
                        fiction.issueDocument()
                                .isUpToDate(closed, fiction.issueDocument().sheet(closed)))
                .isTrue();
    }

    @Test
    void anAgreementIsLeftAloneOnceAnAmendmentChangesIt() {
        IssuedDocument agreement = signed(DocumentKind.AGREEMENT);
        fiction.set(Map.of("endDate", "2020-12-31", "amendmentReason", "du retard"));
        assertThat(isUpToDate(agreement)).isFalse();

        signed(DocumentKind.AMENDMENT);

        assertThat(isUpToDate(agreement)).isTrue();
        assertThat(
                        fiction.issueDocument()
                                .issue(fiction.application().id(), DocumentKind.AGREEMENT, TO_SIGN))
                .isInstanceOf(IssueOutcome.Unchanged.class);
    }

    private boolean isUpToDate(IssuedDocument document) {
        return fiction.issueDocument()
                .isUpToDate(document, fiction.issueDocument().sheet(document));
    }

    @Test
    void theWholeStaysWithinTwelveMonths() {
        signed(DocumentKind.AGREEMENT);
        fiction.set(Map.of("endDate", "2021-07-01"));

        assertThat(blockers()).containsExactly("longerThanAYear");
    }

    @Test
    void anEarlyEndKeepsToItsNoticeUnlessItsGroundNeedsNone() {
        signed(DocumentKind.AGREEMENT);
        fiction.set(
                Map.of(
                        "endRequester", "AGENT",
                        "endGround", "NOTICE",
                        "endRequestDate", "2020-06-02",
                        "lastDay", "2020-06-05",
                        "daysDone", "1"));
        assertThat(endBlockers()).containsExactly("noticeTooShort");
        fiction.set(Map.of("endGround", "SERVICE_NEEDS"));
        assertThat(endBlockers()).containsExactly("endGroundOfHome");
        fiction.set(Map.of("endRequester", "HOME"));
        assertThat(endBlockers()).isEmpty();
        fiction.set(Map.of("lastDay", "2020-10-30"));
        assertThat(endBlockers()).containsExactly("endOutside");
        fiction.set(Map.of("endGround", "NOTICE", "lastDay", "2020-06-09"));

        IssuedDocument end = issue(DocumentKind.EARLY_END, Map.of());

        assertThat(end.number()).isEqualTo("FA-2020-0001");
        assertThat(end.current().values()).containsEntry("noticeGiven", "5");
        assertThat(end.current().signatories()).hasSize(3);
    }

    private List<String> endBlockers() {
        return fiction
                .issueDocument()
                .sheet(fiction.application().id(), DocumentKind.EARLY_END)
                .blockers()
                .stream()
                .map(problem -> problem.message().key().replace("document.problem.", ""))
                .toList();
    }

    @Test
    void lightFormalitiesAskForTheConsentAlone() {
        fiction.close();
        fiction = new FictionalCase(Formalities.LIGHT);
        assertThat(fit(DocumentKind.AGREEMENT)).isEqualTo(Fit.NOT_NOW);
        assertThat(fit(DocumentKind.CONSENT)).isEqualTo(Fit.NEEDED);
        assertThat(fit(DocumentKind.EARLY_END)).isEqualTo(Fit.NOT_NOW);

        IssuedDocument consent = signed(DocumentKind.CONSENT);

        assertThat(consent.number()).isEqualTo("CH-2020-0001");
        assertThat(consent.current().signatories()).hasSize(1);
        assertThat(fit(DocumentKind.EARLY_END)).isEqualTo(Fit.POSSIBLE);
        assertThat(
                        fiction.issueDocument()
                                .sheet(fiction.application().id(), DocumentKind.EARLY_END)
                                .documentCase()
                                .agreement()
                                .map(it -> it.number()))
                .isEqualTo(Optional.of("CH-2020-0001"));
    }

    @Test
    void aConsentGivenByMailWaitsForNobody() {
        fiction.close();
        fiction = new FictionalCase(Formalities.LIGHT);

        IssuedDocument consent =
                issue(
                        DocumentKind.CONSENT,
                        Map.of(
                                "managerConsentReference", "courriel n° 12",
                                "managerConsentDate", "2020-05-20"));

        assertThat(consent.current().status()).isEqualTo(DocumentStatus.SIGNED);
        assertThat(consent.current().signatories())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.state()).isEqualTo(SignatoryState.SIGNED);
                            assertThat(it.signedOn()).contains(LocalDate.of(2020, 5, 20));
                        });
        IssuedDocument stored =
                fiction.store()
                        .read(session -> session.documents().find(consent.number()))
                        .orElseThrow();
        assertThat(stored.current().status()).isEqualTo(DocumentStatus.SIGNED);
        List<DocumentEvent> history =
                fiction.store().read(session -> session.signing().history(consent.id()));
        assertThat(history)
                .extracting(DocumentEvent::what)
                .containsExactly(DocumentEvent.What.SIGNED);
        assertThat(fit(DocumentKind.EARLY_END)).isEqualTo(Fit.POSSIBLE);
    }
}
