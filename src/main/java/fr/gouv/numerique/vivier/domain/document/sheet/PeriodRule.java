// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.*;

import fr.gouv.numerique.vivier.domain.shared.Message;

import java.util.function.Consumer;

/**
 * A mission ends after it starts, lasts at most twelve months (décret n° 2006-781 du 3 juillet
 * 2006, art. 2), is agreed before it starts and reviewed after it ends.
 */
final class PeriodRule implements SheetRule {

    @Override
    public void check(Checked sheet, Consumer<Problem> problems) {
        SheetValues values = sheet.values();
        Dates.period(values, START_DATE, END_DATE, problems);
        values.get(START_DATE)
                .filter(_ -> sheet.documentCase().kind().precedesMission())
                .filter(day -> day.isBefore(sheet.documentCase().issueDate()))
                .ifPresent(
                        day ->
                                problems.accept(
                                        Problem.warning(
                                                Message.of("document.problem.startsBefore", day),
                                                START_DATE)));
        if (Dates.isBefore(values.get(REVIEW_DATE), values.get(END_DATE))) {
            problems.accept(
                    Problem.blocker(Message.of("document.problem.reviewTooEarly"), REVIEW_DATE));
        }
    }
}
