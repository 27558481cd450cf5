// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.application;

import static fr.gouv.numerique.vivier.store.schema.Tables.APPLICATION_EVENT;

import fr.gouv.numerique.vivier.domain.application.ApplicationEvent;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Party;
import fr.gouv.numerique.vivier.domain.application.Reason;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happened to applications; events are only ever added. */
final class ApplicationEvents {
    private final DSLContext dsl;

    ApplicationEvents(DSLContext dsl) {
        this.dsl = dsl;
    }

    void add(ApplicationId id, ApplicationEvent event) {
        dsl.insertInto(APPLICATION_EVENT)
                .set(APPLICATION_EVENT.APPLICATION_ID, id.value())
                .set(APPLICATION_EVENT.SEQ, event.seq())
                .set(APPLICATION_EVENT.WHAT, event.what().name())
                .set(APPLICATION_EVENT.PARTY, event.party().map(Party::name).orElse(null))
                .set(APPLICATION_EVENT.CASE_OWNER, event.owner().orElse(null))
                .set(APPLICATION_EVENT.FROM_STEP, event.from().map(Step::name).orElse(null))
                .set(APPLICATION_EVENT.TO_STEP, event.to().name())
                .set(APPLICATION_EVENT.ON_DATE, event.on())
                .set(APPLICATION_EVENT.REASON, event.reason().map(Reason::name).orElse(null))
                .set(APPLICATION_EVENT.NOTE, event.note())
                .set(APPLICATION_EVENT.RECORDED_AT, Context.utc(event.recordedAt()))
                .set(APPLICATION_EVENT.RECORDED_BY, event.recordedBy())
                .execute();
    }

    /**
     * The events of applications, first to last.
     *
     * @param owners ids of the applications
     */
    Map<Long, List<ApplicationEvent>> of(Select<Record1<Long>> owners) {
        Map<Long, List<ApplicationEvent>> events = new HashMap<>();
        dsl.select(APPLICATION_EVENT.fields())
                .from(APPLICATION_EVENT)
                .where(APPLICATION_EVENT.APPLICATION_ID.in(owners))
                .orderBy(APPLICATION_EVENT.APPLICATION_ID, APPLICATION_EVENT.SEQ)
                .forEach(
                        row ->
                                events.computeIfAbsent(
                                                row.get(APPLICATION_EVENT.APPLICATION_ID),
                                                _ -> new ArrayList<>())
                                        .add(event(row)));
        return events;
    }

    static ApplicationEvent event(Record row) {
        return new ApplicationEvent(
                row.get(APPLICATION_EVENT.SEQ),
                ApplicationEvent.What.valueOf(row.get(APPLICATION_EVENT.WHAT)),
                Optional.ofNullable(row.get(APPLICATION_EVENT.FROM_STEP)).map(Step::valueOf),
                Step.valueOf(row.get(APPLICATION_EVENT.TO_STEP)),
                row.get(APPLICATION_EVENT.ON_DATE),
                Optional.ofNullable(row.get(APPLICATION_EVENT.REASON)).map(Reason::valueOf),
                Optional.ofNullable(row.get(APPLICATION_EVENT.PARTY)).map(Party::valueOf),
                Optional.ofNullable(row.get(APPLICATION_EVENT.CASE_OWNER)),
                row.get(APPLICATION_EVENT.NOTE),
                row.get(APPLICATION_EVENT.RECORDED_AT).toInstant(),
                row.get(APPLICATION_EVENT.RECORDED_BY));
    }
}
