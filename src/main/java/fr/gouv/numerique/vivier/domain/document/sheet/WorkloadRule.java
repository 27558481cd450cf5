// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.*;

import fr.gouv.numerique.vivier.domain.document.field.ScheduleEntry;
import fr.gouv.numerique.vivier.domain.settings.DocumentThresholds.Threshold;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The load fits into the period and stays that of a mission. No text sets the border to a « mise à
 * disposition » (CGFP art. L. 512-6 and following): the programme's own thresholds are a fifth of
 * the working time over more than six months, or half of it over a month. Beyond, the staff office
 * is to be asked. A ministry may set others.
 *
 * <p>The days are taken as spread evenly over the period, and as dense as the calendar says where
 * it names days.
 */
final class WorkloadRule implements SheetRule {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Pattern HALF_DAY =
            Pattern.compile("\\b(?:matin|matinee|apres midi|demi journee|am|pm)\\b");

    @Override
    public void check(Checked sheet, Consumer<Problem> problems) {
        SheetValues values = sheet.values();
        Optional<BigDecimal> days = values.get(TOTAL_DAYS);
        Optional<LocalDate> start = values.get(START_DATE);
        Optional<LocalDate> end = values.get(END_DATE);
        if (days.isEmpty() || start.isEmpty() || end.isEmpty() || end.get().isBefore(start.get())) {
            return;
        }
        int working = sheet.calendar().workingDays(start.get(), end.get());
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
        int months = sheet.threshold(Threshold.LONG_MONTHS);
        if (end.get().isAfter(start.get().plusMonths(months))
                && isAbove(share, sheet, Threshold.LONG_SHARE)) {
            problems.accept(
                    Problem.warning(
                            Message.of("document.problem.shareOverMonths", share, months),
                            TOTAL_DAYS));
        }
        BigDecimal inAMonth =
                evenShare(sheet.calendar(), days.get(), start.get(), end.get(), working)
                        .max(plannedShare(sheet));
        if (isAbove(inAMonth, sheet, Threshold.MONTH_SHARE)) {
            problems.accept(
                    Problem.warning(
                            Message.of("document.problem.shareOverMonth", inAMonth),
                            TOTAL_DAYS,
                            SCHEDULE));
        }
    }

    private static boolean isAbove(BigDecimal share, Checked sheet, Threshold threshold) {
        return share.compareTo(BigDecimal.valueOf(sheet.threshold(threshold))) > 0;
    }

    /** The share of the month from the first day on. */
    private static BigDecimal evenShare(
            FrenchCalendar calendar, BigDecimal days, LocalDate start, LocalDate end, int working) {
        LocalDate monthEnd = lastOfMonth(start);
        int month = calendar.workingDays(start, monthEnd);
        int covered = calendar.workingDays(start, end.isBefore(monthEnd) ? end : monthEnd);
        return days.multiply(BigDecimal.valueOf(100L * covered))
                .divide(
                        BigDecimal.valueOf(Math.max(1, (long) working * month)),
                        1,
                        RoundingMode.HALF_UP);
    }

    /** The share of the month in which the calendar names the most days, from any of them on. */
    private static BigDecimal plannedShare(Checked sheet) {
        List<ScheduleEntry> entries = sheet.values().get(SCHEDULE).orElse(List.of());
        BigDecimal densest = BigDecimal.ZERO;
        for (ScheduleEntry entry : entries) {
            if (entry.day().isPresent()) {
                LocalDate first = entry.day().get();
                LocalDate last = lastOfMonth(first);
                int month = sheet.calendar().workingDays(first, last);
                BigDecimal planned = planned(entries, first, last);
                densest = densest.max(ComputedSource.share(planned, Math.max(1, month)));
            }
        }
        return densest;
    }

    private static LocalDate lastOfMonth(LocalDate first) {
        return first.plusMonths(1).minusDays(1);
    }

    private static BigDecimal planned(
            List<ScheduleEntry> entries, LocalDate first, LocalDate last) {
        return entries.stream()
                .filter(
                        entry ->
                                entry.day()
                                        .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                                        .isPresent())
                .map(
                        entry ->
                                HALF_DAY.matcher(TextKey.of(entry.words())).find()
                                        ? HALF
                                        : BigDecimal.ONE)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
