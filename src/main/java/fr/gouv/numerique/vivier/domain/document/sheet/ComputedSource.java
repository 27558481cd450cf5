// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.*;
import static fr.gouv.numerique.vivier.domain.document.field.OrderFields.*;

import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.document.field.ConsentFields;
import fr.gouv.numerique.vivier.domain.document.field.CostBearer;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.document.field.FieldWords;
import fr.gouv.numerique.vivier.domain.document.field.OrderType;
import fr.gouv.numerique.vivier.domain.document.field.TextFields;
import fr.gouv.numerique.vivier.domain.document.field.TravelClass;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What follows from the other values. Runs last. */
final class ComputedSource {
    /** The review is held within about two weeks of the end, unless another day is set. */
    private static final int DAYS_TO_REVIEW = 15;

    private final FieldWords words;

    ComputedSource(FieldWords words) {
        this.words = words;
    }

    void fill(DocumentCase from, SheetValues values, FrenchCalendar calendar) {
        identity(from, values);
        workload(from, values, calendar);
        agreement(from, values, calendar);
        order(values);
        travel(from, values);
    }

    private void identity(DocumentCase from, SheetValues values) {
        from.agreement().ifPresent(it -> values.put(AGREEMENT_NUMBER, it.number()));
        switch (from.kind()) {
            case AGREEMENT -> values.put(AGREEMENT_NUMBER, from.number());
            case ORDER -> values.put(ORDER_NUMBER, from.number());
            case CONSENT -> values.put(ConsentFields.CONSENT_NUMBER, from.number());
            // These take theirs in the sources of their own.
            case AMENDMENT, EARLY_END -> {}
        }
        values.put(TextFields.TEXT_VERSION, Integer.toString(from.text().version()));
        values.put(REVISION, Integer.toString(from.revision()));
        values.put(ISSUE_DATE, from.issueDate());
        values.derive(DOCUMENT_STATUS, Optional.of(DocumentStatus.DRAFT));
        values.deriveText(COORDINATOR_NAME, from.settings().coordinatorName());
        values.derive(NOTICE_DAYS, Optional.of(BigDecimal.valueOf(from.settings().noticeDays())));
    }

    private void workload(DocumentCase from, SheetValues values, FrenchCalendar calendar) {
        Optional<BigDecimal> days = values.get(TOTAL_DAYS);
        days.ifPresent(it -> values.put(TOTAL_HOURS, it.multiply(from.settings().dailyHours())));
        if (days.isEmpty() || !values.has(START_DATE) || !values.has(END_DATE)) {
            return;
        }
        int working =
                calendar.workingDays(
                        values.get(START_DATE).orElseThrow(), values.get(END_DATE).orElseThrow());
        if (working > 0) {
            values.put(TIME_SHARE, share(days.get(), working));
        }
    }

    /** Percent, one decimal. */
    static BigDecimal share(BigDecimal days, int workingDays) {
        return days.multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(workingDays), 1, RoundingMode.HALF_UP);
    }

    private void agreement(DocumentCase from, SheetValues values, FrenchCalendar calendar) {
        boolean order =
                from.application().formalities() == Formalities.FULL && !values.isYes(CRISIS_MODE);
        values.put(MISSION_ORDER_REQUIRED, order);
        values.derive(
                REVIEW_DATE,
                values.get(END_DATE)
                        .map(end -> calendar.workingDayFrom(end.plusDays(DAYS_TO_REVIEW))));
    }

    private void order(SheetValues values) {
        // The programme is about one-off needs; a standing order is the exception, to be asked for.
        values.derive(ORDER_TYPE, Optional.of(OrderType.SINGLE));
        values.derive(VALID_FROM, values.get(START_DATE));
        values.derive(VALID_TO, values.get(END_DATE));
        String home =
                values.get(HOME_MINISTRY)
                        .map(it -> words.label(ReferenceData.MINISTRY, it))
                        .orElse("");
        if (!home.isEmpty() && values.has(HOME_UNIT)) {
            values.put(ISSUING_ADMINISTRATION, home + " – " + values.text(HOME_UNIT));
        }
        if (values.has(FIRST_NAME) && values.has(LAST_NAME)) {
            values.put(AGENT_NAME, values.text(FIRST_NAME) + " " + values.text(LAST_NAME));
        }
        if (values.has(MISSION_TITLE)) {
            values.put(
                    PURPOSE, values.text(MISSION_TITLE) + " (" + values.text(MISSION_CODE) + ")");
        }
        values.put(POSITION_STATEMENT, words.text("document.clause.position"));
        values.put(
                COPY_LIST,
                List.of(
                        words.text("document.copy.agent"),
                        words.text("document.copy.staffOffice"),
                        words.text("document.copy.missionLead"),
                        words.text("document.copy.coordination")));
    }

    private void travel(DocumentCase from, SheetValues values) {
        from.agreement()
                .ifPresent(
                        it ->
                                values.put(
                                        AGREEMENT_REFERENCE,
                                        it.number() + " du " + words.date(it.date())));
        values.derive(SAME_COMMUNE, Optional.of(false));
        Situation situation = Situation.of(values, from.application().formalities());
        values.get(TRAVEL_COST_BEARER).ifPresent(it -> values.put(PAYING_SERVICE, it));
        values.put(
                WITHOUT_COSTS,
                !situation.travels() || values.is(TRAVEL_COST_BEARER, CostBearer.NONE));
        values.deriveText(PAYING_SERVICE_NAME, payingService(values));
        if (situation.trainOrPlane()) {
            values.derive(TRAVEL_CLASS, Optional.of(TravelClass.STANDARD));
        }
        List<String> places = places(situation, values);
        values.derive(EXECUTION_PLACES, places.isEmpty() ? Optional.empty() : Optional.of(places));
    }

    private static String payingService(SheetValues values) {
        return switch (values.get(TRAVEL_COST_BEARER).orElse(CostBearer.NONE)) {
            case HOST -> values.text(HOST_ADMINISTRATION);
            case HOME -> values.text(ISSUING_ADMINISTRATION);
            case NONE -> "";
        };
    }

    private List<String> places(Situation situation, SheetValues values) {
        if (situation.fullyRemote() || situation.crisis()) {
            return List.of(words.text("document.remotely"));
        }
        List<String> places = new ArrayList<>();
        values.get(WORKPLACE).ifPresent(places::add);
        values.get(OTHER_PLACES).ifPresent(places::addAll);
        return places;
    }
}
