// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.END_DATE;
import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.START_DATE;
import static fr.gouv.numerique.vivier.domain.document.field.OrderFields.VALID_FROM;
import static fr.gouv.numerique.vivier.domain.document.field.OrderFields.VALID_TO;

import fr.gouv.numerique.vivier.domain.settings.DocumentThresholds.Threshold;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An order may cover less than the mission, never more, nor more than the agreement that was
 * issued. Some ministries renew an order after fewer months than the twelve of the decree; a
 * standing order is not concerned.
 */
final class OrderPeriodRule implements SheetRule {

    @Override
    public void check(Checked sheet, Consumer<Problem> problems) {
        if (!sheet.isOrder()) {
            return;
        }
        SheetValues values = sheet.values();
        Optional<LocalDate> from = values.get(VALID_FROM);
        Optional<LocalDate> to = values.get(VALID_TO);
        if (!from.equals(values.get(START_DATE)) || !to.equals(values.get(END_DATE))) {
            Dates.period(values, VALID_FROM, VALID_TO, problems);
        }
        if (Dates.isBefore(from, values.get(START_DATE))
                || Dates.isBefore(values.get(END_DATE), to)) {
            problems.accept(
                    Problem.blocker(
                            Message.of("document.problem.outsideAgreement"), VALID_FROM, VALID_TO));
        }
        sheet.documentCase()
                .surroundings()
                .agreed()
                .filter(
                        agreed ->
                                Dates.isBefore(from, Optional.of(agreed.from()))
                                        || Dates.isBefore(Optional.of(agreed.to()), to))
                .ifPresent(
                        agreed ->
                                problems.accept(
                                        Problem.blocker(
                                                Message.of(
                                                        "document.problem.agreedOtherwise",
                                                        agreed.from(),
                                                        agreed.to()),
                                                VALID_FROM,
                                                VALID_TO)));
        renewal(sheet, from, to, problems);
    }

    private static void renewal(
            Checked sheet,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Consumer<Problem> problems) {
        int months = sheet.threshold(Threshold.ORDER_MONTHS);
        if (!sheet.situation().standingOrder()
                && months < Threshold.ORDER_MONTHS.maximum()
                && Dates.isBefore(from.map(day -> day.plusMonths(months)), to)) {
            problems.accept(
                    Problem.warning(
                            Message.of("document.problem.orderToRenew", months),
                            VALID_TO,
                            VALID_FROM));
        }
    }
}
