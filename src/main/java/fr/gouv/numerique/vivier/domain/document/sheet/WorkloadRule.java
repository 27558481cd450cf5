// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.*;

import fr.gouv.numerique.vivier.domain.shared.Message;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The load fits into the period and stays that of a mission. No text sets the border to a « mise à
 * disposition » (CGFP art. L. 512-6 and following): the programme's own thresholds are a fifth of
 * the working time over more than six months, or half of it over a month. Beyond, the staff office
 * is to be asked.
 *
 * <p>The days are taken as spread evenly over the period, as nothing else is known.
 */
final class WorkloadRule implements SheetRule {
    private static final int LONG_MONTHS = 6;
    private static final BigDecimal LONG_SHARE = BigDecimal.valueOf(20);
    private static final BigDecimal MONTH_SHARE = BigDecimal.valueOf(50);

    private final FrenchCalendar calendar;

    WorkloadRule(FrenchCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public void check(Checked sheet, Consumer<Problem> problems) {
        SheetValues values = sheet.values();
        Optional<BigDecimal> days = values.get(TOTAL_DAYS);
        Optional<LocalDate> start = values.get(START_DATE);
        Optional<LocalDate> end = values.get(END_DATE);
        if (days.isEmpty() || start.isEmpty() || end.isEmpty() || end.get().isBefore(start.get())) {
            return;
        }
        int working = calendar.workingDays(start.get(), end.get());
        if (days.get().compareTo(BigDecimal.valueOf(working)) > 0) {
            problems.accept(
                    Problem.blocker(
                            Message.of("document.problem.tooManyDays", days.get(), working),
                            TOTAL_DAYS,
                            START_DATE,
                            END_DATE));
            return;
        }
        BigDecimal share = values.get(TIME_SHARE).orElse(BigDecimal.ZERO);
        boolean isLong = end.get().isAfter(start.get().plusMonths(LONG_MONTHS));
        BigDecimal inAMonth = shareOfAMonth(days.get(), start.get(), end.get(), working);
        if (isLong && share.compareTo(LONG_SHARE) > 0) {
            problems.accept(
                    Problem.warning(
                            Message.of("document.problem.shareOverMonths", share), TOTAL_DAYS));
        } else if (inAMonth.compareTo(MONTH_SHARE) > 0) {
            problems.accept(
                    Problem.warning(
                            Message.of("document.problem.shareOverMonth", inAMonth), TOTAL_DAYS));
        }
    }

    /** The share of the month from the first day on, during which the load is the densest. */
    private BigDecimal shareOfAMonth(BigDecimal days, LocalDate start, LocalDate end, int working) {
        LocalDate monthEnd = start.plusMonths(1).minusDays(1);
        int month = calendar.workingDays(start, monthEnd);
        int covered = calendar.workingDays(start, end.isBefore(monthEnd) ? end : monthEnd);
        return days.multiply(BigDecimal.valueOf(100L * covered))
                .divide(BigDecimal.valueOf((long) working * month), 1, RoundingMode.HALF_UP);
    }
}
