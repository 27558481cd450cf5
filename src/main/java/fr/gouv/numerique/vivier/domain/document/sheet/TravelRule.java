// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.*;
import static fr.gouv.numerique.vivier.domain.document.field.OrderFields.*;

import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.document.field.RemoteShare;
import fr.gouv.numerique.vivier.domain.document.field.Trip;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Journeys and what an order needs before one begins. */
final class TravelRule implements SheetRule {
    /** Asked for by a ministerial order (arrêté du 7 juin 2007, art. 3); wise everywhere. */
    private static final int NOTICE = 14;

    @Override
    public void check(Checked sheet, Consumer<Problem> problems) {
        SheetValues values = sheet.values();
        if (values.isYes(CRISIS_MODE)
                && values.get(REMOTE_SHARE).filter(it -> it != RemoteShare.FULL).isPresent()) {
            problems.accept(
                    Problem.blocker(
                            Message.of("document.problem.crisisNotRemote"),
                            REMOTE_SHARE,
                            CRISIS_MODE));
        }
        if (sheet.situation().travels()) {
            residence(values, problems);
            withoutOrder(sheet, problems);
        }
        if (sheet.isOrder()) {
            order(sheet, problems);
        }
    }

    /** A hint only: whether two places are one municipality is for the coordinator to say. */
    private static void residence(SheetValues values, Consumer<Problem> problems) {
        String residence = " " + TextKey.of(values.text(ADMINISTRATIVE_RESIDENCE)) + " ";
        String place = " " + TextKey.of(values.text(WORKPLACE)) + " ";
        if (!residence.isBlank() && place.contains(residence)) {
            problems.accept(
                    Problem.warning(
                            Message.of("document.problem.perhapsSameCommune"), SAME_COMMUNE));
        }
    }

    private static void withoutOrder(Checked sheet, Consumer<Problem> problems) {
        if (sheet.situation().formalities() != Formalities.FULL
                && sheet.values().has(REMOTE_SHARE)) {
            problems.accept(
                    Problem.warning(
                            Message.of("document.problem.travelWithoutOrder"), REMOTE_SHARE));
        }
    }

    private static void order(Checked sheet, Consumer<Problem> problems) {
        SheetValues values = sheet.values();
        sheet.documentCase()
                .agreement()
                .filter(it -> !it.signed())
                .ifPresent(
                        it ->
                                problems.accept(
                                        Problem.warning(
                                                Message.of(
                                                        "document.problem.agreementNotSigned",
                                                        it.number()),
                                                AGREEMENT_REFERENCE)));
        if (sheet.situation().military()) {
            problems.accept(
                    Problem.warning(Message.of("document.problem.military"), EMPLOYMENT_STATUS));
        }
        if (sheet.situation().travels()) {
            trips(sheet, problems);
        }
        if (sheet.situation().privateCar() && values.is(CAR_INSURANCE_CHECKED, false)) {
            problems.accept(
                    Problem.blocker(
                            Message.of("document.problem.carNotInsured"), CAR_INSURANCE_CHECKED));
        }
    }

    private static void trips(Checked sheet, Consumer<Problem> problems) {
        SheetValues values = sheet.values();
        List<Trip> trips = values.get(TRIPS).orElse(List.of());
        for (Trip trip : trips) {
            if (!trip.departure().isBefore(trip.back())) {
                problems.accept(
                        Problem.blocker(
                                Message.of(
                                        "document.problem.tripReversed",
                                        trip.departure().toLocalDate()),
                                TRIPS));
            } else if (isOutside(trip, values)) {
                problems.accept(
                        Problem.warning(
                                Message.of(
                                        "document.problem.tripOutside",
                                        trip.departure().toLocalDate()),
                                TRIPS));
            }
        }
        Optional<LocalDate> departure =
                trips.stream()
                        .map(trip -> trip.departure().toLocalDate())
                        .min(LocalDate::compareTo)
                        .or(() -> values.get(VALID_FROM));
        LocalDate issued = sheet.documentCase().issueDate();
        departure
                .filter(day -> ChronoUnit.DAYS.between(issued, day) < NOTICE)
                .ifPresent(
                        day ->
                                problems.accept(
                                        Problem.warning(
                                                Message.of("document.problem.shortNotice", day),
                                                TRIPS,
                                                VALID_FROM)));
    }

    private static boolean isOutside(Trip trip, SheetValues values) {
        return values.get(VALID_FROM)
                        .filter(from -> trip.departure().toLocalDate().isBefore(from))
                        .isPresent()
                || values.get(VALID_TO)
                        .filter(to -> trip.back().toLocalDate().isAfter(to))
                        .isPresent();
    }
}
