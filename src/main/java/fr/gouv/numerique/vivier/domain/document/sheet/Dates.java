// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** What the rules on dates share. */
final class Dates {
    /** A mission lasts at most twelve months: décret n° 2006-781 du 3 juillet 2006, art. 2. */
    private static final int MONTHS = 12;

    private Dates() {}

    /** Whether both are known and the one comes first. */
    static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }

    /** An end after the start and at most twelve months from it. */
    static void period(
            SheetValues values,
            DocumentField<LocalDate> first,
            DocumentField<LocalDate> last,
            Consumer<Problem> problems) {
        Optional<LocalDate> start = values.get(first);
        Optional<LocalDate> end = values.get(last);
        if (start.isEmpty() || end.isEmpty()) {
            return;
        }
        LocalDate latest = start.get().plusMonths(MONTHS);
        if (end.get().isBefore(start.get())) {
            problems.accept(
                    Problem.blocker(
                            Message.of("document.problem.endBeforeStart", start.get(), end.get()),
                            last,
                            first));
        } else if (end.get().isAfter(latest)) {
            problems.accept(
                    Problem.blocker(
                            Message.of("document.problem.longerThanAYear", latest), last, first));
        }
    }
}
