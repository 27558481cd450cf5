// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.document.field.AgreementFields;
import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.sheet.Engagement;
import fr.gouv.numerique.vivier.domain.document.sheet.PublicHolidays;
import fr.gouv.numerique.vivier.domain.document.sheet.Surroundings;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.store.Session;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers what the rules of a document look at beside its own records. */
public final class ReadSurroundings {
    private static final Set<Step> GIVEN_UP =
            EnumSet.of(Step.DECLINED, Step.WITHDRAWN, Step.EXPIRED);

    private final PublicHolidays holidays;

    public ReadSurroundings(PublicHolidays holidays) {
        this.holidays = holidays;
    }

    /**
     * What is around an application.
     *
     * @param history of its documents
     */
    Surroundings of(Session session, Application application, DocumentHistory history) {
        return new Surroundings(
                session.documentRules().read(),
                holidays,
                session.applications().of(application.talent()).stream()
                        .filter(other -> !other.id().equals(application.id()))
                        .filter(other -> !GIVEN_UP.contains(other.step()))
                        .map(other -> engagement(session, other))
                        .toList(),
                history.agreement().flatMap(ReadSurroundings::period),
                session.documentLook().read());
    }

    private static Optional<Surroundings.Period> period(IssuedDocument agreement) {
        Map<String, String> values = agreement.current().values();
        return day(values, AgreementFields.START_DATE)
                .flatMap(
                        from ->
                                day(values, AgreementFields.END_DATE)
                                        .map(to -> new Surroundings.Period(from, to)));
    }

    /** What the agreement says; before there is one, what the coordinator or the form says. */
    private static Engagement engagement(Session session, Application other) {
        Mission mission = session.missions().find(other.mission()).orElseThrow();
        Optional<IssuedDocument> issued =
                session.documents().of(other.id(), DocumentKind.AGREEMENT);
        Map<String, String> values =
                issued.map(it -> it.current().values()).orElse(other.details());
        return new Engagement(
                issued.map(IssuedDocument::number).orElse(other.ref()),
                mission.ref(),
                mission.title(),
                day(values, AgreementFields.START_DATE).or(() -> mission.get(MissionFields.START)),
                day(values, AgreementFields.END_DATE).or(() -> mission.get(MissionFields.END)),
                days(values).or(() -> mission.get(MissionFields.DAYS).known()));
    }

    private static Optional<LocalDate> day(
            Map<String, String> values, DocumentField<LocalDate> field) {
        return written(values, field, "\\d{4}-\\d{2}-\\d{2}").map(LocalDate::parse);
    }

    private static Optional<BigDecimal> days(Map<String, String> values) {
        return written(values, AgreementFields.TOTAL_DAYS, "\\d{1,4}([.,]\\d{1,2})?")
                .map(text -> new BigDecimal(text.replace(',', '.')));
    }

    /**
     * The value where it is written as the program writes it; a coordinator may write otherwise.
     */
    private static Optional<String> written(
            Map<String, String> values, DocumentField<?> field, String pattern) {
        return Optional.ofNullable(values.get(field.id())).filter(it -> it.matches(pattern));
    }
}
