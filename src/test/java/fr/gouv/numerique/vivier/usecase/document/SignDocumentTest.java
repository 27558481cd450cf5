// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.document.register.Delegate;
import fr.gouv.numerique.vivier.domain.document.register.DocumentEvent;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.Signatory;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryRole;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryState;
import fr.gouv.numerique.vivier.domain.document.register.SignatureChannel;
import fr.gouv.numerique.vivier.domain.document.register.SigningOrder;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.UnknownRecord;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.document.SignDocument.Given;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The life of one agreement: issued, signed, wrongly marked, changed, cancelled. */
class SignDocumentTest {
    private static final LocalDate TODAY = SigningDesk.TODAY;

    @TempDir static Path prepared;
    private static Application application;

    @TempDir Path folder;
    private UseCases vivier;
    private SignDocument signing;
    private IssuedDocument document;

    @BeforeAll
    static void prepare() throws Exception {
        application = SigningDesk.prepare(prepared, 1).getFirst();
    }

    @BeforeEach
    void issue() throws Exception {
        vivier = SigningDesk.copy(prepared, folder);
        signing = vivier.signDocument();
        document = SigningDesk.issue(vivier, application);
    }

    @AfterEach
    void close() {
        vivier.close();
    }

    private static Given today() {
        return new Given(TODAY, SignatureChannel.PAPER, "Rennes", Optional.empty());
    }

    private void signAll() throws Exception {
        for (Signatory signatory : document.current().signatories()) {
            signing.sign(document.number(), signatory.role(), today());
        }
    }

    @Test
    void aSignatureIsKeptAsItWasGiven() throws Exception {
        Given given =
                new Given(
                        TODAY,
                        SignatureChannel.ELECTRONIC,
                        "Rennes",
                        Optional.of(new Delegate("Noé Exemple", "adjoint", "arrêté du 3 mars")));
        SigningState recorded = signing.sign("at-2020-0001", SignatoryRole.MANAGER, given).state();

        SigningState read = signing.read("AT-2020-0001");
        assertThat(read).isEqualTo(recorded);
        Signatory manager =
                read.document().current().signatory(SignatoryRole.MANAGER).orElseThrow();
        assertThat(manager.state()).isEqualTo(SignatoryState.SIGNED);
        assertThat(manager.mark())
                .hasValueSatisfying(
                        mark -> {
                            assertThat(mark.on()).isEqualTo(TODAY);
                            assertThat(mark.channel()).isEqualTo(SignatureChannel.ELECTRONIC);
                            assertThat(mark.place()).isEqualTo("Rennes");
                            assertThat(mark.delegate()).isEqualTo(given.delegate());
                            assertThat(mark.recordedBy()).isEqualTo("coordinatrice");
                            assertThat(mark.recordedAt()).isEqualTo(TestStores.CLOCK.instant());
                        });
        assertThat(read.document().current().status()).isEqualTo(DocumentStatus.PARTIALLY_SIGNED);
    }

    @Test
    void aWrongMarkIsTakenBackAndBothStayInTheHistory() throws Exception {
        signing.sign(document.number(), SignatoryRole.AGENT, today());

        SigningState undone =
                signing.undo(document.number(), SignatoryRole.AGENT, "mauvais document").state();

        assertThat(undone.document().current().status())
                .isEqualTo(DocumentStatus.SENT_FOR_SIGNATURE);
        assertThat(undone.history())
                .extracting(DocumentEvent::what)
                .containsExactly(DocumentEvent.What.SIGNED, DocumentEvent.What.UNDONE);
        assertThat(undone.history().getLast().reason()).isEqualTo("mauvais document");
        assertThat(signing.read(document.number())).isEqualTo(undone);
    }

    @Test
    void whatIsRefusedChangesNothing() throws Exception {
        SigningState before = signing.read(document.number());

        assertThatThrownBy(
                        () ->
                                signing.sign(
                                        document.number(),
                                        SignatoryRole.AGENT,
                                        new Given(
                                                TODAY.plusDays(1),
                                                SignatureChannel.PAPER,
                                                "",
                                                Optional.empty())))
                .isInstanceOf(RefusedByRule.class);
        assertThatThrownBy(() -> signing.read("AT-2020-0999")).isInstanceOf(UnknownRecord.class);
        assertThat(signing.read(document.number())).isEqualTo(before);
    }

    @Test
    void theOrderOfSignaturesIsThatOfTheStore() throws Exception {
        vivier.settings().save(SigningOrder.ofThree().getFirst());

        assertThatThrownBy(() -> signing.sign(document.number(), SignatoryRole.LEAD, today()))
                .isInstanceOf(RefusedByRule.class);
        signAll();
        assertThat(signing.read(document.number()).document().current().status())
                .isEqualTo(DocumentStatus.SIGNED);
    }

    @Test
    void onceAllHaveSignedTheNextStepIsProposedAndNotMade() throws Exception {
        SigningDesk.awaitAgreement(vivier, application);
        signAll();

        SigningState signed = signing.read(document.number());

        assertThat(signed.proposed())
                .isEqualTo(signed.application().allowed().stream().findFirst())
                .isPresent();
        assertThat(signed.application().step()).isEqualTo(Step.AGREEMENT_PENDING);
    }

    @Test
    void signingDoesNotMakeTheTextOutOfDate() throws Exception {
        signAll();

        IssueOutcome again =
                vivier.issueDocument().issue(application.id(), DocumentKind.AGREEMENT, Map.of());

        assertThat(again).isInstanceOf(IssueOutcome.Unchanged.class);
        assertThat(
                        vivier.issueDocument()
                                .isUpToDate(
                                        signing.read(document.number()).document(),
                                        vivier.issueDocument()
                                                .sheet(application.id(), DocumentKind.AGREEMENT)))
                .isTrue();
    }

    @Test
    void aChangeAfterASignatureNeedsAReasonAndVoidsWhatWasSigned() throws Exception {
        signing.sign(document.number(), SignatoryRole.AGENT, today());
        Map<String, String> change = Map.of("totalDays", "6");

        assertThat(
                        vivier.issueDocument()
                                .issue(application.id(), DocumentKind.AGREEMENT, change, " "))
                .isInstanceOf(IssueOutcome.ReasonNeeded.class);
        assertThat(signing.read(document.number()).document().revisions()).hasSize(1);
        SigningDesk.issue(vivier, application, change, "charge revue");

        SigningState revised = signing.read(document.number());
        assertThat(revised.document().number()).isEqualTo(document.number());
        assertThat(revised.document().revisions()).hasSize(2);
        assertThat(revised.document().revisions().getFirst().status())
                .isEqualTo(DocumentStatus.SUPERSEDED);
        assertThat(
                        revised.document()
                                .revisions()
                                .getFirst()
                                .signatory(SignatoryRole.AGENT)
                                .orElseThrow()
                                .state())
                .isEqualTo(SignatoryState.VOID);
        assertThat(revised.document().current().reason()).isEqualTo("charge revue");
        assertThat(revised.document().current().signatories())
                .extracting(Signatory::state)
                .containsOnly(SignatoryState.WAITING);
        assertThat(revised.history().getLast().what()).isEqualTo(DocumentEvent.What.VOIDED);
        assertThat(revised.history().getLast().reason()).isEqualTo("charge revue");
    }

    @Test
    void aChangeThatVoidsNothingNeedsNoReason() {
        IssuedDocument revised =
                SigningDesk.issue(vivier, application, Map.of("totalDays", "6"), "");

        assertThat(revised.revisions()).hasSize(2);
    }

    @Test
    void aCancelledDocumentKeepsItsNumberAndTheNextOneGetsAnother() throws Exception {
        signing.cancel(document.number(), "mission abandonnée");

        IssuedDocument next = SigningDesk.issue(vivier, application);

        assertThat(next.number()).isEqualTo("AT-2020-0002");
        assertThat(vivier.documents().current(application.id(), DocumentKind.AGREEMENT))
                .map(IssuedDocument::number)
                .contains("AT-2020-0002");
        assertThat(signing.read("AT-2020-0001").document().current().status())
                .isEqualTo(DocumentStatus.CANCELLED);
        assertThat(List.copyOf(vivier.documents().of(application.id()))).hasSize(2);
    }
}
