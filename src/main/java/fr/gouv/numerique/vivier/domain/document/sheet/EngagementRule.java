// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.*;

import fr.gouv.numerique.vivier.domain.settings.DocumentThresholds.Threshold;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Another mission of the same agent at the same time, or much the same mission again: to be looked
 * at, since both may be meant, and never forbidden.
 */
final class EngagementRule implements SheetRule {

    @Override
    public void check(Checked sheet, Consumer<Problem> problems) {
        SheetValues values = sheet.values();
        Optional<LocalDate> start = values.get(START_DATE);
        Optional<LocalDate> end = values.get(END_DATE);
        List<Engagement> others = sheet.documentCase().surroundings().engagements();
        String title = TextKey.of(values.text(MISSION_TITLE));
        String mission = sheet.documentCase().mission().ref();
        for (Engagement other : others) {
            if (other.missionRef().equals(mission)
                    || TextKey.of(other.missionTitle()).equals(title)) {
                problems.accept(
                        Problem.warning(
                                Message.of("document.problem.similarMission", other.reference()),
                                MISSION_TITLE));
            }
            if (start.isPresent() && end.isPresent() && other.overlaps(start.get(), end.get())) {
                problems.accept(
                        Problem.warning(
                                Message.of(
                                        "document.problem.overlap",
                                        other.reference(),
                                        other.missionTitle(),
                                        other.from().orElseThrow(),
                                        other.to().orElseThrow()),
                                START_DATE,
                                END_DATE));
            }
        }
        if (start.isPresent() && end.isPresent()) {
            together(sheet, start.get(), end.get(), others, problems);
        }
    }

    /** The missions that overlap, each with its own share, add up for the agent. */
    private static void together(
            Checked sheet,
            LocalDate start,
            LocalDate end,
            List<Engagement> others,
            Consumer<Problem> problems) {
        BigDecimal own = sheet.values().get(TIME_SHARE).orElse(BigDecimal.ZERO);
        BigDecimal sum =
                others.stream()
                        .filter(other -> other.overlaps(start, end))
                        .map(other -> share(sheet.calendar(), other))
                        .reduce(own, BigDecimal::add);
        BigDecimal most = BigDecimal.valueOf(sheet.threshold(Threshold.MONTH_SHARE));
        if (sum.compareTo(own) > 0 && sum.compareTo(most) > 0) {
            problems.accept(
                    Problem.warning(
                            Message.of("document.problem.sharesTogether", sum), TOTAL_DAYS));
        }
    }

    private static BigDecimal share(FrenchCalendar calendar, Engagement other) {
        int working = calendar.workingDays(other.from().orElseThrow(), other.to().orElseThrow());
        return working == 0
                ? BigDecimal.ZERO
                : ComputedSource.share(other.days().orElse(BigDecimal.ZERO), working);
    }
}
