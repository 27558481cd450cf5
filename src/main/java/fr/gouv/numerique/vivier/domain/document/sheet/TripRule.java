// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.OrderFields.*;

import fr.gouv.numerique.vivier.domain.document.field.Trip;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Journeys end after they begin and lie within the order; a private car needs a checked insurance
 * (décret n° 2006-781, art. 10).
 */
final class TripRule implements SheetRule {

    @Override
    public void check(Checked sheet, Consumer<Problem> problems) {
        if (!sheet.isOrder() || !sheet.situation().travels()) {
            return;
        }
        SheetValues values = sheet.values();
        List<Trip> trips = values.get(TRIPS).orElse(List.of());
        for (Trip trip : trips) {
            if (!trip.departure().isBefore(trip.back())) {
                problems.accept(problem(true, "document.problem.tripReversed", trip));
            } else if (isOutside(trip, values)) {
                problems.accept(problem(false, "document.problem.tripOutside", trip));
            }
        }
        if (sheet.situation().privateCar() && values.is(CAR_INSURANCE_CHECKED, false)) {
            problems.accept(
                    Problem.blocker(
                            Message.of("document.problem.carNotInsured"), CAR_INSURANCE_CHECKED));
        }
    }

    private static Problem problem(boolean blocks, String key, Trip trip) {
        Message message = Message.of(key, trip.departure().toLocalDate());
        return blocks ? Problem.blocker(message, TRIPS) : Problem.warning(message, TRIPS);
    }

    private static boolean isOutside(Trip trip, SheetValues values) {
        return Dates.isBefore(Optional.of(trip.departure().toLocalDate()), values.get(VALID_FROM))
                || Dates.isBefore(values.get(VALID_TO), Optional.of(trip.back().toLocalDate()));
    }
}
