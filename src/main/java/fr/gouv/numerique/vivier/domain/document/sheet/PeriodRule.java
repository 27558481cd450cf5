// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.*;
import static fr.gouv.numerique.vivier.domain.document.field.OrderFields.VALID_FROM;
import static fr.gouv.numerique.vivier.domain.document.field.OrderFields.VALID_TO;

import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.ScheduleEntry;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Dates that follow each other. A mission lasts at most twelve months: décret n° 2006-781 du 3
 * juillet 2006, art. 2.
 */
final class PeriodRule implements SheetRule {
    private static final int MONTHS = 12;

    private final FrenchCalendar calendar;

    PeriodRule(FrenchCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public void check(Checked sheet, Consumer<Problem> problems) {
        SheetValues values = sheet.values();
        Optional<LocalDate> start = values.get(START_DATE);
        Optional<LocalDate> end = values.get(END_DATE);
        period(START_DATE, start, END_DATE, end, problems);
        start.filter(_ -> sheet.documentCase().kind().precedesMission())
                .filter(day -> day.isBefore(sheet.documentCase().issueDate()))
                .ifPresent(
                        day ->
                                problems.accept(
                                        Problem.warning(
                                                Message.of("document.problem.startsBefore", day),
                                                START_DATE)));
        if (sheet.situation().fixedTerm()) {
            contract(values.get(CONTRACT_END), end, problems);
        }
        if (isBefore(values.get(REVIEW_DATE), end)) {
            problems.accept(
                    Problem.blocker(Message.of("document.problem.reviewTooEarly"), REVIEW_DATE));
        }
        if (sheet.isOrder()) {
            order(values, problems);
        }
        schedule(values, problems);
    }

    private static void period(
            DocumentField<LocalDate> first,
            Optional<LocalDate> start,
            DocumentField<LocalDate> last,
            Optional<LocalDate> end,
            Consumer<Problem> problems) {
        if (start.isEmpty() || end.isEmpty()) {
            return;
        }
        if (end.get().isBefore(start.get())) {
            problems.accept(
                    Problem.blocker(
                            Message.of("document.problem.endBeforeStart", start.get(), end.get()),
                            last,
                            first));
        } else if (end.get().isAfter(start.get().plusMonths(MONTHS))) {
            problems.accept(
                    Problem.blocker(
                            Message.of(
                                    "document.problem.longerThanAYear",
                                    start.get().plusMonths(MONTHS)),
                            last,
                            first));
        }
    }

    private static void contract(
            Optional<LocalDate> contractEnd, Optional<LocalDate> end, Consumer<Problem> problems) {
        if (isBefore(contractEnd, end)) {
            problems.accept(
                    Problem.blocker(
                            Message.of(
                                    "document.problem.contractEnds",
                                    contractEnd.orElseThrow(),
                                    end.orElseThrow()),
                            END_DATE,
                            CONTRACT_END));
        }
    }

    /** The order may cover less than the agreement, never more. */
    private static void order(SheetValues values, Consumer<Problem> problems) {
        Optional<LocalDate> from = values.get(VALID_FROM);
        Optional<LocalDate> to = values.get(VALID_TO);
        if (!from.equals(values.get(START_DATE)) || !to.equals(values.get(END_DATE))) {
            period(VALID_FROM, from, VALID_TO, to, problems);
        }
        if (isBefore(from, values.get(START_DATE)) || isBefore(values.get(END_DATE), to)) {
            problems.accept(
                    Problem.blocker(
                            Message.of("document.problem.outsideAgreement"), VALID_FROM, VALID_TO));
        }
    }

    private void schedule(SheetValues values, Consumer<Problem> problems) {
        for (ScheduleEntry entry : values.get(SCHEDULE).orElse(List.of())) {
            Optional<LocalDate> day = entry.day();
            if (isBefore(day, values.get(START_DATE)) || isBefore(values.get(END_DATE), day)) {
                problems.accept(
                        Problem.warning(
                                Message.of("document.problem.scheduleOutside", day.orElseThrow()),
                                SCHEDULE));
            } else if (day.filter(date -> !calendar.isWorkingDay(date)).isPresent()) {
                problems.accept(
                        Problem.warning(
                                Message.of("document.problem.scheduleRest", day.orElseThrow()),
                                SCHEDULE));
            }
        }
    }

    private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }
}
