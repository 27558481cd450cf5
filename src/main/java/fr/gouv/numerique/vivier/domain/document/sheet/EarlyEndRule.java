// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.*;
import static fr.gouv.numerique.vivier.domain.document.field.EarlyEndFields.*;

import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.EndGround;
import fr.gouv.numerique.vivier.domain.document.field.EndRequester;
import fr.gouv.numerique.vivier.domain.document.field.OrderFields;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A mission ends early within its period, with the notice of the agreement or on a ground that
 * needs none: the needs of the service for the administration of origin, a serious breach for
 * either administration, or everybody's agreement.
 */
final class EarlyEndRule implements SheetRule {

    @Override
    public void check(Checked sheet, Consumer<Problem> problems) {
        if (sheet.documentCase().kind() != DocumentKind.EARLY_END) {
            return;
        }
        SheetValues values = sheet.values();
        sheet.documentCase()
                .agreement()
                .filter(it -> !it.signed())
                .ifPresent(
                        it ->
                                problems.accept(
                                        Problem.warning(
                                                Message.of(
                                                        "document.problem.endsUnsigned",
                                                        it.number()),
                                                OrderFields.AGREEMENT_REFERENCE)));
        dates(values, problems);
        values.get(END_GROUND)
                .ifPresent(ground -> ground(ground, values, sheet.calendar(), problems));
        values.get(DAYS_DONE)
                .filter(
                        done ->
                                values.get(TOTAL_DAYS)
                                        .filter(total -> done.compareTo(total) > 0)
                                        .isPresent())
                .ifPresent(
                        done ->
                                problems.accept(
                                        Problem.warning(
                                                Message.of("document.problem.moreDone"),
                                                DAYS_DONE)));
    }

    private static void dates(SheetValues values, Consumer<Problem> problems) {
        Optional<LocalDate> last = values.get(LAST_DAY);
        if (last.isEmpty()) {
            return;
        }
        boolean before = values.get(START_DATE).filter(last.get()::isBefore).isPresent();
        boolean after = values.get(END_DATE).filter(end -> !last.get().isBefore(end)).isPresent();
        if (before || after) {
            problems.accept(
                    Problem.blocker(
                            Message.of("document.problem.endOutside", last.get()), LAST_DAY));
        }
        if (values.get(END_REQUEST_DATE).filter(last.get()::isBefore).isPresent()) {
            problems.accept(
                    Problem.blocker(
                            Message.of("document.problem.endBeforeRequest"),
                            LAST_DAY,
                            END_REQUEST_DATE));
        }
    }

    private static void ground(
            EndGround ground,
            SheetValues values,
            FrenchCalendar calendar,
            Consumer<Problem> problems) {
        Optional<EndRequester> who = values.get(END_REQUESTER);
        switch (ground) {
            case NOTICE -> {}
            case COMMON_AGREEMENT ->
                    only(who, Set.of(EndRequester.ALL), "endGroundOfAll", problems);
            case SERVICE_NEEDS -> only(who, Set.of(EndRequester.HOME), "endGroundOfHome", problems);
            case SERIOUS_BREACH ->
                    only(
                            who,
                            Set.of(EndRequester.HOME, EndRequester.HOST),
                            "endGroundOfAdministrations",
                            problems);
        }
        if (ground == EndGround.NOTICE) {
            notice(values, calendar, problems);
        }
    }

    private static void only(
            Optional<EndRequester> who,
            Set<EndRequester> allowed,
            String problem,
            Consumer<Problem> problems) {
        if (who.isPresent() && !allowed.contains(who.get())) {
            problems.accept(
                    Problem.blocker(
                            Message.of("document.problem." + problem), END_GROUND, END_REQUESTER));
        }
    }

    private static void notice(
            SheetValues values, FrenchCalendar calendar, Consumer<Problem> problems) {
        Optional<BigDecimal> agreed = values.get(NOTICE_DAYS);
        Optional<BigDecimal> given = values.get(NOTICE_GIVEN);
        if (agreed.isPresent() && given.isPresent() && given.get().compareTo(agreed.get()) < 0) {
            problems.accept(
                    Problem.blocker(
                            Message.of(
                                    "document.problem.noticeTooShort",
                                    given.get(),
                                    agreed.get(),
                                    earliest(
                                            calendar,
                                            values.get(END_REQUEST_DATE).orElseThrow(),
                                            agreed.get().intValue())),
                            LAST_DAY,
                            END_GROUND));
        }
    }

    /** The first day that leaves so many working days after the request. */
    private static LocalDate earliest(FrenchCalendar calendar, LocalDate request, int days) {
        LocalDate day = request;
        for (int left = days; left > 0; left--) {
            day = calendar.workingDayFrom(day.plusDays(1));
        }
        return day;
    }
}
