// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.shared.Message;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who may sign what and when, and where the text stands then. */
class SigningRulesTest {
    private static final LocalDate ISSUED = LocalDate.of(2020, 5, 11);
    private static final LocalDate TODAY = LocalDate.of(2020, 5, 25);
    private static final LocalDate START = LocalDate.of(2020, 5, 18);
    private static final Instant NOW = Instant.parse("2020-05-25T08:00:00Z");
    private static final SigningRules FREE = new SigningRules(SigningOrder.FREE, TODAY);
    private static final SigningRules ORDERED =
            new SigningRules(
                    new SigningOrder(
                            List.of(
                                    SignatoryRole.AGENT,
                                    SignatoryRole.MANAGER,
                                    SignatoryRole.LEAD)),
                    TODAY);

    private static IssuedDocument issued(Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.putIfAbsent("documentStatus", "SENT_FOR_SIGNATURE");
        List<Signatory> signatories =
                List.of(SignatoryRole.AGENT, SignatoryRole.MANAGER, SignatoryRole.LEAD).stream()
                        .map(
                                role ->
                                        new Signatory(
                                                role,
                                                "Camille Exemple",
                                                "",
                                                SignatoryState.WAITING,
                                                Optional.empty()))
                        .toList();
        return new IssuedDocument(
                new DocumentId(1),
                "AT-2020-0001",
                0,
                DocumentKind.AGREEMENT,
                new ApplicationId(1),
                List.of(
                        new IssuedRevision(
                                1,
                                DocumentStatus.valueOf(all.get("documentStatus")),
                                ISSUED,
                                "coordinatrice",
                                NOW,
                                all,
                                "pdf",
                                "",
                                signatories,
                                "",
                                "ABCDEF")));
    }

    private static SignatureMark on(LocalDate day) {
        return new SignatureMark(
                day, SignatureChannel.PAPER, "Rennes", Optional.empty(), "coordinatrice", NOW);
    }

    private static IssuedDocument signed(
            SigningRules rules, IssuedDocument document, SignatoryRole role, LocalDate day) {
        return document.with(recorded(rules.sign(document, role, on(day))).revision());
    }

    private static SigningOutcome.Recorded recorded(SigningOutcome outcome) {
        assertThat(outcome).isInstanceOf(SigningOutcome.Recorded.class);
        return (SigningOutcome.Recorded) outcome;
    }

    private static void forbidden(SigningOutcome outcome, String key) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SigningOutcome.Forbidden.class,
                        it -> assertThat(it.reason().key()).isEqualTo("signature.refused." + key));
    }

    @Test
    void theTextIsSignedOnceAllThreeHaveSigned() {
        IssuedDocument one = signed(FREE, issued(Map.of()), SignatoryRole.LEAD, ISSUED);
        IssuedDocument two = signed(FREE, one, SignatoryRole.AGENT, TODAY);
        IssuedDocument three = signed(FREE, two, SignatoryRole.MANAGER, TODAY);

        assertThat(List.of(one, two, three))
                .extracting(it -> it.current().status())
                .containsExactly(
                        DocumentStatus.PARTIALLY_SIGNED,
                        DocumentStatus.PARTIALLY_SIGNED,
                        DocumentStatus.SIGNED);
        assertThat(three.current().signatory(SignatoryRole.LEAD))
                .hasValueSatisfying(
                        it -> {
                            assertThat(it.signedOn()).contains(ISSUED);
                            assertThat(it.mark().orElseThrow().recordedBy())
                                    .isEqualTo("coordinatrice");
                        });
    }

    @Test
    void aSignatureIsNeitherOlderThanTheTextNorInTheFuture() {
        IssuedDocument document = issued(Map.of());

        forbidden(FREE.sign(document, SignatoryRole.AGENT, on(ISSUED.minusDays(1))), "beforeIssue");
        forbidden(FREE.sign(document, SignatoryRole.AGENT, on(TODAY.plusDays(1))), "future");
        recorded(FREE.sign(document, SignatoryRole.AGENT, on(ISSUED)));
        recorded(FREE.sign(document, SignatoryRole.AGENT, on(TODAY)));
    }

    @Test
    void aSignatureAfterTheStartOrTheFirstDepartureIsTakenWithAWarning() {
        IssuedDocument start = issued(Map.of("startDate", START.toString()));
        IssuedDocument departure =
                issued(
                        Map.of(
                                "validFrom",
                                "2020-05-12",
                                "trips",
                                "2020-06-08 08:10 ; Rennes ; 2020-06-08 20:30 ; Rennes\n"
                                        + "2020-05-20 08:10 ; Rennes ; 2020-05-20 20:30 ; Rennes"));

        assertThat(recorded(FREE.sign(start, SignatoryRole.AGENT, on(START))).warnings()).isEmpty();
        assertThat(
                        recorded(FREE.sign(start, SignatoryRole.AGENT, on(START.plusDays(1))))
                                .warnings())
                .containsExactly(Message.of("signature.warning.late", START.plusDays(1), START));
        assertThat(recorded(FREE.sign(departure, SignatoryRole.AGENT, on(TODAY))).warnings())
                .containsExactly(
                        Message.of("signature.warning.late", TODAY, LocalDate.of(2020, 5, 20)));
    }

    @Test
    void aDraftMayBeSignedAndSaysThatItsPagesAreMarked() {
        IssuedDocument draft = issued(Map.of("documentStatus", "DRAFT"));

        SigningOutcome.Recorded outcome =
                recorded(FREE.sign(draft, SignatoryRole.AGENT, on(TODAY)));

        assertThat(outcome.warnings()).containsExactly(Message.of("signature.warning.draft"));
        IssuedDocument back = draft.with(outcome.revision());
        assertThat(
                        recorded(FREE.undo(back, SignatoryRole.AGENT, "erreur", "x", NOW))
                                .revision()
                                .status())
                .isEqualTo(DocumentStatus.DRAFT);
    }

    @Test
    void nobodySignsTwiceNorInARoleThatTheTextDoesNotHave() {
        IssuedDocument document = signed(FREE, issued(Map.of()), SignatoryRole.AGENT, TODAY);

        forbidden(FREE.sign(document, SignatoryRole.AGENT, on(TODAY)), "already");
        forbidden(FREE.sign(document, SignatoryRole.AUTHORITY, on(TODAY)), "role");
    }

    @Test
    void aRefusalClosesTheTextUntilItIsTakenBack() {
        IssuedDocument document = issued(Map.of());
        SigningOutcome.Recorded refusal =
                recorded(
                        FREE.refuse(
                                document, SignatoryRole.MANAGER, on(TODAY), "besoin du service"));
        IssuedDocument refused = document.with(refusal.revision());

        assertThat(refused.current().status()).isEqualTo(DocumentStatus.REFUSED);
        assertThat(refusal.event().reason()).isEqualTo("besoin du service");
        forbidden(FREE.sign(refused, SignatoryRole.AGENT, on(TODAY)), "refusal");
        IssuedDocument open =
                refused.with(
                        recorded(FREE.undo(refused, SignatoryRole.MANAGER, "erreur", "x", NOW))
                                .revision());
        assertThat(open.current().status()).isEqualTo(DocumentStatus.SENT_FOR_SIGNATURE);
        recorded(FREE.sign(open, SignatoryRole.AGENT, on(TODAY)));
    }

    @Test
    void aMarkIsTakenBackWithAReasonOnly() {
        IssuedDocument document = signed(FREE, issued(Map.of()), SignatoryRole.AGENT, TODAY);

        forbidden(FREE.undo(document, SignatoryRole.AGENT, " ", "x", NOW), "undoReason");
        forbidden(FREE.undo(document, SignatoryRole.LEAD, "erreur", "x", NOW), "nothing");
        SigningOutcome.Recorded undone =
                recorded(FREE.undo(document, SignatoryRole.AGENT, "mauvaise personne", "x", NOW));
        assertThat(undone.revision().signatory(SignatoryRole.AGENT))
                .hasValueSatisfying(
                        it -> {
                            assertThat(it.state()).isEqualTo(SignatoryState.WAITING);
                            assertThat(it.mark()).isEmpty();
                        });
        assertThat(undone.event())
                .isEqualTo(
                        new DocumentEvent(
                                1,
                                DocumentEvent.What.UNDONE,
                                Optional.of(SignatoryRole.AGENT),
                                Optional.empty(),
                                "mauvaise personne",
                                "x",
                                NOW));
    }

    @Test
    void aRequiredOrderHoldsForWhoSignsAndForTheDays() {
        IssuedDocument document = issued(Map.of());

        forbidden(ORDERED.sign(document, SignatoryRole.MANAGER, on(TODAY)), "tooEarly");
        IssuedDocument agent = signed(ORDERED, document, SignatoryRole.AGENT, START);
        forbidden(ORDERED.sign(agent, SignatoryRole.LEAD, on(TODAY)), "tooEarly");
        forbidden(
                ORDERED.sign(agent, SignatoryRole.MANAGER, on(START.minusDays(1))), "dayTooEarly");
        IssuedDocument manager = signed(ORDERED, agent, SignatoryRole.MANAGER, START);
        forbidden(ORDERED.undo(manager, SignatoryRole.AGENT, "erreur", "x", NOW), "undoOrder");
        assertThat(signed(ORDERED, manager, SignatoryRole.LEAD, TODAY).current().status())
                .isEqualTo(DocumentStatus.SIGNED);
    }

    @Test
    void aDayAfterALaterSignatureBreaksTheOrderToo() {
        // Marked while the order was free, then the order was asked for.
        IssuedDocument manager = signed(FREE, issued(Map.of()), SignatoryRole.MANAGER, START);

        forbidden(ORDERED.sign(manager, SignatoryRole.AGENT, on(TODAY)), "dayTooLate");
        recorded(ORDERED.sign(manager, SignatoryRole.AGENT, on(START)));
    }

    @Test
    void aCancelledDocumentTakesNothingMore() {
        IssuedDocument document = signed(FREE, issued(Map.of()), SignatoryRole.AGENT, TODAY);

        forbidden(FREE.cancel(document, "", "x", NOW), "cancelReason");
        IssuedDocument cancelled =
                document.with(
                        recorded(FREE.cancel(document, "mission abandonnée", "x", NOW)).revision());
        assertThat(cancelled.current().status()).isEqualTo(DocumentStatus.CANCELLED);
        assertThat(cancelled.current().signatory(SignatoryRole.AGENT).orElseThrow().state())
                .isEqualTo(SignatoryState.VOID);
        assertThat(cancelled.number()).isEqualTo("AT-2020-0001");
        forbidden(FREE.sign(cancelled, SignatoryRole.LEAD, on(TODAY)), "cancelled");
        forbidden(FREE.cancel(cancelled, "encore", "x", NOW), "cancelled");
    }

    @Test
    void anOrderIsReadAsItIsWritten() {
        assertThat(SigningOrder.ofThree()).hasSize(6).doesNotHaveDuplicates();
        assertThat(SigningOrder.ofThree())
                .allSatisfy(
                        order -> assertThat(SigningOrder.read(order.written())).isEqualTo(order));
        assertThat(SigningOrder.read("")).isEqualTo(SigningOrder.FREE);
        assertThat(SigningOrder.read("LEAD NOBODY LEAD"))
                .isEqualTo(new SigningOrder(List.of(SignatoryRole.LEAD)));
    }
}
