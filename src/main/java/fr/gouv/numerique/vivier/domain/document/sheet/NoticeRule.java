// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.OrderFields.TRIPS;
import static fr.gouv.numerique.vivier.domain.document.field.OrderFields.VALID_FROM;

import fr.gouv.numerique.vivier.domain.document.field.Trip;
import fr.gouv.numerique.vivier.domain.settings.DocumentThresholds.Threshold;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An order is signed before the departure (arrêté du 10 janvier 2012, art. 8), and in some
 * ministries two weeks before (arrêté du 7 juin 2007, art. 3). Only warned of, as urgent journeys
 * are excepted.
 */
final class NoticeRule implements SheetRule {

    @Override
    public void check(Checked sheet, Consumer<Problem> problems) {
        if (!sheet.isOrder() || !sheet.situation().travels()) {
            return;
        }
        List<Trip> trips = sheet.values().get(TRIPS).orElse(List.of());
        Optional<LocalDate> departure =
                trips.stream()
                        .map(trip -> trip.departure().toLocalDate())
                        .min(LocalDate::compareTo)
                        .or(() -> sheet.values().get(VALID_FROM));
        LocalDate issued = sheet.documentCase().issueDate();
        int notice = sheet.threshold(Threshold.NOTICE_DAYS);
        departure.ifPresent(
                day -> {
                    if (day.isBefore(issued)) {
                        problems.accept(
                                Problem.warning(
                                        Message.of("document.problem.afterDeparture", day),
                                        TRIPS,
                                        VALID_FROM));
                    } else if (ChronoUnit.DAYS.between(issued, day) < notice) {
                        problems.accept(
                                Problem.warning(
                                        Message.of("document.problem.shortNotice", day, notice),
                                        TRIPS,
                                        VALID_FROM));
                    }
                });
    }
}
