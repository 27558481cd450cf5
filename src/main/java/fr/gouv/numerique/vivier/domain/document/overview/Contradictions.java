// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.overview;

import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.document.overview.Contradiction.Rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what does not fit together among the documents of one application. A mission order is
 * signed before the departure (arrêté du 10 janvier 2012, art. 8), the agreement before the
 * mission; an order covers no day that the agreement does not.
 */
public final class Contradictions {
    /** The formalities are said to be done, or the mission goes on. */
    private static final Set<Step> UNDER_WAY =
            EnumSet.of(Step.READY, Step.RUNNING, Step.COMPLETED, Step.REVIEWED, Step.CERTIFIED);

    private final List<DocumentLine> documents;
    private final LocalDate today;

    private Contradictions(List<DocumentLine> documents, LocalDate today) {
        this.documents = documents;
        this.today = today;
    }

    /**
     * What speaks against this line.
     *
     * @param line one of the documents
     * @param documents all documents of the same application
     * @param today a departure before it has happened
     */
    public static List<Contradiction> of(
            DocumentLine line, List<DocumentLine> documents, LocalDate today) {
        return new Contradictions(documents, today).of(line);
    }

    private List<Contradiction> of(DocumentLine line) {
        List<Contradiction> found = new ArrayList<>();
        if (line.kind() == DocumentKind.AGREEMENT) {
            agreement(line, found);
        } else if (line.kind() == DocumentKind.ORDER && line.isInForce()) {
            order(line, found);
        }
        return List.copyOf(found);
    }

    private void agreement(DocumentLine line, List<Contradiction> found) {
        signed(line).ifPresent(day -> signedTooLate(line, day, found));
        if (line.about().step() == Step.RUNNING
                && line.about().formalities() != Formalities.LIGHT
                && !line.hasStatus(DocumentStatus.SIGNED)) {
            found.add(Contradiction.of(Rule.RUNNING_WITHOUT_AGREEMENT, DocumentKind.AGREEMENT));
        }
        boolean settled =
                line.hasStatus(DocumentStatus.SIGNED)
                        || (line.isInForce() && UNDER_WAY.contains(line.about().step()));
        if (settled
                && line.travels()
                && line.about().formalities() == Formalities.FULL
                && inForce(DocumentKind.ORDER).isEmpty()) {
            found.add(Contradiction.of(Rule.AGREEMENT_WITHOUT_ORDER, DocumentKind.ORDER));
        }
    }

    private void order(DocumentLine line, List<Contradiction> found) {
        Optional<LocalDate> leaves = line.departure().or(line::from);
        if (!line.hasStatus(DocumentStatus.SIGNED)) {
            leaves.filter(today::isAfter)
                    .ifPresent(
                            day ->
                                    found.add(
                                            Contradiction.of(
                                                    Rule.UNSIGNED_AT_DEPARTURE,
                                                    DocumentKind.ORDER,
                                                    day)));
        }
        signed(line)
                .filter(day -> isBefore(leaves, Optional.of(day)))
                .ifPresent(
                        day ->
                                found.add(
                                        Contradiction.of(
                                                Rule.SIGNED_AFTER_DEPARTURE,
                                                DocumentKind.ORDER,
                                                day,
                                                leaves.orElseThrow())));
        Optional<DocumentLine> agreement = inForce(DocumentKind.AGREEMENT);
        if (agreement.isEmpty()) {
            found.add(Contradiction.of(Rule.ORDER_WITHOUT_AGREEMENT, DocumentKind.AGREEMENT));
        } else {
            outside(line, agreement.get())
                    .ifPresent(
                            day ->
                                    found.add(
                                            Contradiction.of(
                                                    Rule.ORDER_OUTSIDE_AGREEMENT,
                                                    DocumentKind.ORDER,
                                                    day,
                                                    agreement
                                                            .get()
                                                            .issue()
                                                            .orElseThrow()
                                                            .number())));
        }
    }

    /** A day of the order that the agreement does not cover. */
    private static Optional<LocalDate> outside(DocumentLine order, DocumentLine agreement) {
        return order.from()
                .filter(day -> isBefore(Optional.of(day), agreement.from()))
                .or(() -> order.to().filter(day -> isBefore(agreement.to(), Optional.of(day))));
    }

    private static void signedTooLate(DocumentLine line, LocalDate day, List<Contradiction> found) {
        line.from()
                .filter(start -> start.isBefore(day))
                .ifPresent(
                        start ->
                                found.add(
                                        Contradiction.of(
                                                Rule.SIGNED_AFTER_START,
                                                DocumentKind.AGREEMENT,
                                                day,
                                                start)));
    }

    /** The last signature so far: one that is too late is so whoever else has yet to sign. */
    private static Optional<LocalDate> signed(DocumentLine line) {
        return line.issue().filter(_ -> line.isInForce()).flatMap(DocumentLine.Issue::signedOn);
    }

    private Optional<DocumentLine> inForce(DocumentKind kind) {
        return documents.stream()
                .filter(line -> line.kind() == kind && line.isInForce())
                .findFirst();
    }

    private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }
}
