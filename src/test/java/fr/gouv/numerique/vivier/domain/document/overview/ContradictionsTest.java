// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.overview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.document.overview.Contradiction.Rule;
import fr.gouv.numerique.vivier.domain.document.overview.DocumentLine.About;
import fr.gouv.numerique.vivier.domain.document.overview.DocumentLine.Issue;
import fr.gouv.numerique.vivier.domain.document.register.DocumentId;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What documents of one application say against each other. */
class ContradictionsTest {
    private static final LocalDate START = LocalDate.of(2020, 6, 1);
    private static final LocalDate END = LocalDate.of(2020, 10, 30);
    private static final LocalDate BEFORE = LocalDate.of(2020, 5, 20);

    private static final LocalDate TODAY = START.minusDays(3);

    private Step step = Step.READY;
    private Formalities formalities = Formalities.FULL;
    private boolean travels = true;

    private DocumentLine agreement(DocumentStatus status, Optional<LocalDate> signed) {
        return line(DocumentKind.AGREEMENT, status, signed, START, END, Optional.empty());
    }

    private DocumentLine order(
            DocumentStatus status, Optional<LocalDate> signed, LocalDate from, LocalDate to) {
        return line(DocumentKind.ORDER, status, signed, from, to, Optional.of(from.plusDays(1)));
    }

    private DocumentLine line(
            DocumentKind kind,
            DocumentStatus status,
            Optional<LocalDate> signed,
            LocalDate from,
            LocalDate to,
            Optional<LocalDate> departure) {
        return new DocumentLine(
                Optional.of(new Issue(new DocumentId(1), "X-2020-0001", 1, status, BEFORE, signed)),
                kind,
                about(),
                Optional.of(from),
                Optional.of(to),
                departure,
                travels);
    }

    private About about() {
        return new About(
                new ApplicationId(3), "C-0003", step, formalities, "", "Camille", "M-1", "Étude");
    }

    private static List<Rule> rules(DocumentLine line, DocumentLine... others) {
        List<DocumentLine> all = new ArrayList<>(List.of(others));
        all.add(line);
        return Contradictions.of(line, all, TODAY).stream().map(Contradiction::rule).toList();
    }

    @Test
    void documentsThatFitSaySo() {
        DocumentLine agreement = agreement(DocumentStatus.SIGNED, Optional.of(BEFORE));
        DocumentLine order = order(DocumentStatus.SIGNED, Optional.of(BEFORE), START, END);

        assertThat(rules(agreement, order)).isEmpty();
        assertThat(rules(order, agreement)).isEmpty();
    }

    @Test
    void aSignatureOnTheFirstDayIsInTime() {
        assertThat(
                        rules(
                                agreement(DocumentStatus.SIGNED, Optional.of(START)),
                                order(DocumentStatus.DRAFT, Optional.empty(), START, END)))
                .isEmpty();
        assertThat(
                        rules(
                                agreement(DocumentStatus.SIGNED, Optional.of(START.plusDays(1))),
                                order(DocumentStatus.DRAFT, Optional.empty(), START, END)))
                .containsExactly(Rule.SIGNED_AFTER_START);
    }

    @Test
    void anOrderIsSignedBeforeTheFirstJourney() {
        DocumentLine agreement = agreement(DocumentStatus.SIGNED, Optional.of(BEFORE));

        assertThat(
                        rules(
                                order(
                                        DocumentStatus.SIGNED,
                                        Optional.of(START.plusDays(1)),
                                        START,
                                        END),
                                agreement))
                .isEmpty();
        assertThat(
                        rules(
                                order(
                                        DocumentStatus.SIGNED,
                                        Optional.of(START.plusDays(2)),
                                        START,
                                        END),
                                agreement))
                .containsExactly(Rule.SIGNED_AFTER_DEPARTURE);
    }

    @Test
    void oneSignatureAfterTheDepartureIsOneTooManyAlthoughOthersAreMissing() {
        DocumentLine agreement = agreement(DocumentStatus.SIGNED, Optional.of(BEFORE));

        assertThat(
                        rules(
                                order(
                                        DocumentStatus.PARTIALLY_SIGNED,
                                        Optional.of(START.plusDays(2)),
                                        START,
                                        END),
                                agreement))
                .containsExactly(Rule.SIGNED_AFTER_DEPARTURE);
    }

    @Test
    void whoHasLeftWithoutASignedOrderIsTold() {
        DocumentLine agreement = agreement(DocumentStatus.SIGNED, Optional.of(BEFORE));
        DocumentLine order = order(DocumentStatus.SENT_FOR_SIGNATURE, Optional.empty(), START, END);
        LocalDate departure = START.plusDays(1);

        assertThat(Contradictions.of(order, List.of(order, agreement), departure)).isEmpty();
        assertThat(Contradictions.of(order, List.of(order, agreement), departure.plusDays(1)))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.rule()).isEqualTo(Rule.UNSIGNED_AT_DEPARTURE);
                            assertThat(it.reason().arguments()).containsExactly(departure);
                        });
    }

    @Test
    void anOrderNeedsAnAgreementThatCounts() {
        DocumentLine order = order(DocumentStatus.DRAFT, Optional.empty(), START, END);

        assertThat(rules(order)).containsExactly(Rule.ORDER_WITHOUT_AGREEMENT);
        assertThat(rules(order, agreement(DocumentStatus.CANCELLED, Optional.empty())))
                .containsExactly(Rule.ORDER_WITHOUT_AGREEMENT);
    }

    @Test
    void anOrderCoversNoDayOutsideTheAgreement() {
        DocumentLine agreement = agreement(DocumentStatus.SIGNED, Optional.of(BEFORE));

        assertThat(
                        Contradictions.of(
                                order(
                                        DocumentStatus.DRAFT,
                                        Optional.empty(),
                                        START,
                                        END.plusDays(1)),
                                List.of(agreement),
                                TODAY))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.rule()).isEqualTo(Rule.ORDER_OUTSIDE_AGREEMENT);
                            assertThat(it.reason().arguments())
                                    .containsExactly(END.plusDays(1), "X-2020-0001");
                            assertThat(it.mend()).isEqualTo(DocumentKind.ORDER);
                        });
    }

    @Test
    void whoTravelsNeedsAnOrder() {
        assertThat(rules(agreement(DocumentStatus.SIGNED, Optional.of(BEFORE))))
                .containsExactly(Rule.AGREEMENT_WITHOUT_ORDER);
        assertThat(rules(agreement(DocumentStatus.DRAFT, Optional.empty())))
                .containsExactly(Rule.AGREEMENT_WITHOUT_ORDER);
        step = Step.AGREEMENT_PENDING;
        assertThat(rules(agreement(DocumentStatus.DRAFT, Optional.empty()))).isEmpty();
        travels = false;
        assertThat(rules(agreement(DocumentStatus.SIGNED, Optional.of(BEFORE)))).isEmpty();
    }

    @Test
    void aMissionDoesNotRunWithoutASignedAgreement() {
        step = Step.RUNNING;
        travels = false;
        DocumentLine none =
                new DocumentLine(
                        Optional.empty(),
                        DocumentKind.AGREEMENT,
                        about(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false);

        assertThat(rules(none)).containsExactly(Rule.RUNNING_WITHOUT_AGREEMENT);
        assertThat(rules(agreement(DocumentStatus.SENT_FOR_SIGNATURE, Optional.empty())))
                .containsExactly(Rule.RUNNING_WITHOUT_AGREEMENT);
        formalities = Formalities.LIGHT;
        assertThat(rules(agreement(DocumentStatus.SENT_FOR_SIGNATURE, Optional.empty()))).isEmpty();
    }

    @Test
    void aDocumentIsLateOnceItsDaysAreOver() {
        DocumentLine sent = agreement(DocumentStatus.SENT_FOR_SIGNATURE, Optional.empty());

        assertThat(sent.isLate(BEFORE.plusDays(14), 14)).isFalse();
        assertThat(sent.isLate(BEFORE.plusDays(15), 14)).isTrue();
        assertThat(
                        agreement(DocumentStatus.SIGNED, Optional.of(START))
                                .isLate(BEFORE.plusDays(99), 14))
                .isFalse();
    }
}
