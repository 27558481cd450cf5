// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.*;

import fr.gouv.numerique.vivier.domain.document.field.ScheduleEntry;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is planned lies within the mission and on working days. In Grand Est the region alone does
 * not tell which holidays hold: two of its parts have others, by local law.
 */
final class ScheduleRule implements SheetRule {

    @Override
    public void check(Checked sheet, Consumer<Problem> problems) {
        SheetValues values = sheet.values();
        List<ScheduleEntry> entries = values.get(SCHEDULE).orElse(List.of());
        for (ScheduleEntry entry : entries) {
            Optional<LocalDate> day = entry.day();
            if (Dates.isBefore(day, values.get(START_DATE))
                    || Dates.isBefore(values.get(END_DATE), day)) {
                problems.accept(
                        Problem.warning(
                                Message.of("document.problem.scheduleOutside", day.orElseThrow()),
                                SCHEDULE));
            } else if (day.filter(date -> !sheet.calendar().isWorkingDay(date)).isPresent()) {
                problems.accept(
                        Problem.warning(
                                Message.of("document.problem.scheduleRest", day.orElseThrow()),
                                SCHEDULE));
            }
        }
        if (!values.has(HOLIDAY_ZONE)) {
            problems.accept(
                    Problem.warning(
                            Message.of("document.problem.zoneUnknown"),
                            HOLIDAY_ZONE,
                            HOME_UNIT_ADDRESS));
        }
    }
}
