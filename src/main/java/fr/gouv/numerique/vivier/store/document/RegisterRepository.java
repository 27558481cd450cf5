// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.document;

import static fr.gouv.numerique.vivier.store.schema.Tables.APPLICATION;
import static fr.gouv.numerique.vivier.store.schema.Tables.APPLICATION_DETAIL;
import static fr.gouv.numerique.vivier.store.schema.Tables.DOCUMENT;
import static fr.gouv.numerique.vivier.store.schema.Tables.DOCUMENT_REVISION;
import static fr.gouv.numerique.vivier.store.schema.Tables.DOCUMENT_SIGNATORY;
import static fr.gouv.numerique.vivier.store.schema.Tables.DOCUMENT_VALUE;
import static fr.gouv.numerique.vivier.store.schema.Tables.MISSION;
import static fr.gouv.numerique.vivier.store.schema.Tables.TALENT;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.document.field.AgreementFields;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.document.field.OrderFields;
import fr.gouv.numerique.vivier.domain.document.field.RemoteShare;
import fr.gouv.numerique.vivier.domain.document.overview.DocumentLine;
import fr.gouv.numerique.vivier.domain.document.register.DocumentId;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryState;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the register: one light line for each document, without its values and its file. */
public final class RegisterRepository {
    private static final String YES = "yes";
    private static final int DAY = "2020-06-15".length();

    /** What the line says of the text; nothing else of it is read. */
    private static final List<String> FIELDS =
            List.of(
                    AgreementFields.START_DATE.id(),
                    AgreementFields.END_DATE.id(),
                    AgreementFields.REMOTE_SHARE.id(),
                    AgreementFields.CRISIS_MODE.id(),
                    OrderFields.VALID_FROM.id(),
                    OrderFields.VALID_TO.id(),
                    OrderFields.TRIPS.id());

    private final DSLContext dsl;

    public RegisterRepository(Context context) {
        this.dsl = context.dsl();
    }

    /** Every document, the newest first. */
    public List<DocumentLine> documents() {
        Map<Long, Map<String, String>> values = values();
        Map<Long, LocalDate> signatures = signatures();
        Set<Long> near = nearHome();
        return dsl.select(
                        DOCUMENT.ID,
                        DOCUMENT.NUMBER,
                        DOCUMENT.KIND,
                        DOCUMENT_REVISION.REVISION,
                        DOCUMENT_REVISION.STATUS,
                        DOCUMENT_REVISION.ISSUED_ON,
                        APPLICATION.ID,
                        APPLICATION.REF,
                        APPLICATION.STEP,
                        APPLICATION.FORMALITIES,
                        APPLICATION.CASE_OWNER,
                        TALENT.FIRST_NAME,
                        TALENT.LAST_NAME,
                        MISSION.REF,
                        MISSION.TITLE)
                .from(DOCUMENT)
                .join(DOCUMENT_REVISION)
                .on(DOCUMENT_REVISION.DOCUMENT_ID.eq(DOCUMENT.ID))
                .and(DOCUMENT_REVISION.REVISION.eq(DOCUMENT.CURRENT_REVISION))
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(DOCUMENT.APPLICATION_ID))
                .join(TALENT)
                .on(TALENT.ID.eq(APPLICATION.TALENT_ID))
                .join(MISSION)
                .on(MISSION.ID.eq(APPLICATION.MISSION_ID))
                .orderBy(DOCUMENT.ID.desc())
                .fetch(
                        row ->
                                line(
                                        row,
                                        values.getOrDefault(row.get(DOCUMENT.ID), Map.of()),
                                        Optional.ofNullable(signatures.get(row.get(DOCUMENT.ID))),
                                        near.contains(row.get(APPLICATION.ID))));
    }

    /** Missions that go on for which no agreement was ever issued, though one is needed. */
    public List<DocumentLine> runningWithoutAgreement() {
        return dsl.select(
                        APPLICATION.ID,
                        APPLICATION.REF,
                        APPLICATION.STEP,
                        APPLICATION.FORMALITIES,
                        APPLICATION.CASE_OWNER,
                        TALENT.FIRST_NAME,
                        TALENT.LAST_NAME,
                        MISSION.REF,
                        MISSION.TITLE)
                .from(APPLICATION)
                .join(TALENT)
                .on(TALENT.ID.eq(APPLICATION.TALENT_ID))
                .join(MISSION)
                .on(MISSION.ID.eq(APPLICATION.MISSION_ID))
                .where(APPLICATION.STEP.eq(Step.RUNNING.name()))
                .and(APPLICATION.FORMALITIES.ne(Formalities.LIGHT.name()))
                .andNotExists(
                        DSL.selectOne()
                                .from(DOCUMENT)
                                .where(DOCUMENT.APPLICATION_ID.eq(APPLICATION.ID))
                                .and(DOCUMENT.KIND.eq(DocumentKind.AGREEMENT.name())))
                .orderBy(APPLICATION.ID.desc())
                .fetch(
                        row ->
                                new DocumentLine(
                                        Optional.empty(),
                                        DocumentKind.AGREEMENT,
                                        about(row),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        false));
    }

    private Map<Long, Map<String, String>> values() {
        Map<Long, Map<String, String>> values = new HashMap<>();
        dsl.select(DOCUMENT_VALUE.DOCUMENT_ID, DOCUMENT_VALUE.FIELD, DOCUMENT_VALUE.FIELD_VALUE)
                .from(DOCUMENT)
                .join(DOCUMENT_VALUE)
                .on(DOCUMENT_VALUE.DOCUMENT_ID.eq(DOCUMENT.ID))
                .and(DOCUMENT_VALUE.REVISION.eq(DOCUMENT.CURRENT_REVISION))
                .and(DOCUMENT_VALUE.FIELD.in(FIELDS))
                .forEach(
                        row ->
                                values.computeIfAbsent(row.value1(), _ -> new HashMap<>())
                                        .put(row.value2(), row.value3()));
        return values;
    }

    private Map<Long, LocalDate> signatures() {
        return dsl.select(DOCUMENT.ID, DSL.max(DOCUMENT_SIGNATORY.SIGNED_ON))
                .from(DOCUMENT)
                .join(DOCUMENT_SIGNATORY)
                .on(DOCUMENT_SIGNATORY.DOCUMENT_ID.eq(DOCUMENT.ID))
                .and(DOCUMENT_SIGNATORY.REVISION.eq(DOCUMENT.CURRENT_REVISION))
                .where(DOCUMENT_SIGNATORY.STATE.eq(SignatoryState.SIGNED.name()))
                .groupBy(DOCUMENT.ID)
                .fetchMap(DOCUMENT.ID, DSL.max(DOCUMENT_SIGNATORY.SIGNED_ON));
    }

    /** Applications whose mission is in the agent's own municipality: no journey in law. */
    private Set<Long> nearHome() {
        return dsl.select(APPLICATION_DETAIL.APPLICATION_ID)
                .from(APPLICATION_DETAIL)
                .where(APPLICATION_DETAIL.FIELD.eq(OrderFields.SAME_COMMUNE.id()))
                .and(APPLICATION_DETAIL.FIELD_VALUE.in(YES, "oui"))
                .fetchSet(APPLICATION_DETAIL.APPLICATION_ID);
    }

    private static DocumentLine line(
            Record row,
            Map<String, String> values,
            Optional<LocalDate> signedOn,
            boolean isNearHome) {
        DocumentKind kind = DocumentKind.valueOf(row.get(DOCUMENT.KIND));
        boolean isOrder = kind == DocumentKind.ORDER;
        return new DocumentLine(
                Optional.of(
                        new DocumentLine.Issue(
                                new DocumentId(row.get(DOCUMENT.ID)),
                                row.get(DOCUMENT.NUMBER),
                                row.get(DOCUMENT_REVISION.REVISION),
                                DocumentStatus.valueOf(row.get(DOCUMENT_REVISION.STATUS)),
                                row.get(DOCUMENT_REVISION.ISSUED_ON),
                                signedOn)),
                kind,
                about(row),
                day(
                        values,
                        isOrder ? OrderFields.VALID_FROM.id() : AgreementFields.START_DATE.id()),
                day(values, isOrder ? OrderFields.VALID_TO.id() : AgreementFields.END_DATE.id()),
                departure(values),
                !isNearHome && travels(values));
    }

    private static DocumentLine.About about(Record row) {
        String first = Optional.ofNullable(row.get(TALENT.FIRST_NAME)).orElse("");
        return new DocumentLine.About(
                new ApplicationId(row.get(APPLICATION.ID)),
                row.get(APPLICATION.REF),
                Step.valueOf(row.get(APPLICATION.STEP)),
                Formalities.valueOf(row.get(APPLICATION.FORMALITIES)),
                row.get(APPLICATION.CASE_OWNER),
                (first + " " + row.get(TALENT.LAST_NAME)).strip(),
                row.get(MISSION.REF),
                row.get(MISSION.TITLE));
    }

    private static boolean travels(Map<String, String> values) {
        String share = values.getOrDefault(AgreementFields.REMOTE_SHARE.id(), "");
        return !share.isEmpty()
                && !share.equals(RemoteShare.FULL.name())
                && !YES.equals(values.get(AgreementFields.CRISIS_MODE.id()));
    }

    /** The first of the journeys: one a line, each beginning with its day. */
    private static Optional<LocalDate> departure(Map<String, String> values) {
        return values.getOrDefault(OrderFields.TRIPS.id(), "")
                .lines()
                .filter(line -> line.length() >= DAY)
                .flatMap(line -> day(line.substring(0, DAY)).stream())
                .min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> day(Map<String, String> values, String field) {
        return Optional.ofNullable(values.get(field)).flatMap(RegisterRepository::day);
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
