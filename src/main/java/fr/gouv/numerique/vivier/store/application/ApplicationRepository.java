// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.application;

import static fr.gouv.numerique.vivier.store.schema.Tables.APPLICATION;
import static fr.gouv.numerique.vivier.store.schema.Tables.APPLICATION_DETAIL;
import static fr.gouv.numerique.vivier.store.schema.Tables.APPLICATION_MESSAGE;
import static fr.gouv.numerique.vivier.store.schema.Tables.DOCUMENT;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationEvent;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.ApplicationPath;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.application.ProposalReason;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.engine.ConcurrentChange;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads and writes applications. Events are only ever added. */
public final class ApplicationRepository {
    private static final String SERIES = "application";

    private final Context context;
    private final DSLContext dsl;
    private final ApplicationEvents events;
    private final ApplicationReasons reasons;

    public ApplicationRepository(Context context) {
        this.context = context;
        this.dsl = context.dsl();
        events = new ApplicationEvents(dsl);
        reasons = new ApplicationReasons(dsl);
    }

    /** Opens and writes an application at its first step. */
    public Application open(
            TalentId talent,
            MissionId mission,
            ApplicationPath path,
            Formalities formalities,
            LocalDate on,
            List<ProposalReason> reasons) {
        return open(talent, mission, path, formalities, on, Optional.empty(), reasons, "");
    }

    /** The same, with the day by which something has to happen and a note. */
    public Application open(
            TalentId talent,
            MissionId mission,
            ApplicationPath path,
            Formalities formalities,
            LocalDate on,
            Optional<LocalDate> dueOn,
            List<ProposalReason> reasons,
            String note) {
        Instant now = context.now();
        ApplicationEvent opened = ApplicationEvent.opened(on, note, now, context.actor());
        Application application =
                new Application(
                        new ApplicationId(context.ids().next()),
                        "C-%04d".formatted(context.counter().next(SERIES)),
                        0,
                        talent,
                        mission,
                        path,
                        formalities,
                        Step.PROPOSED,
                        on,
                        dueOn,
                        context.actor(),
                        List.of(opened),
                        Map.of(),
                        reasons);
        dsl.insertInto(APPLICATION)
                .set(APPLICATION.ID, application.id().value())
                .set(APPLICATION.REF, application.ref())
                .set(APPLICATION.CREATED_AT, Context.utc(now))
                .set(APPLICATION.UPDATED_AT, Context.utc(now))
                .set(APPLICATION.TALENT_ID, talent.value())
                .set(APPLICATION.MISSION_ID, mission.value())
                .set(APPLICATION.PATH, path.name())
                .set(APPLICATION.FORMALITIES, formalities.name())
                .set(APPLICATION.STEP, Step.PROPOSED.name())
                .set(APPLICATION.STEP_ON, on)
                .set(APPLICATION.DUE_ON, dueOn.orElse(null))
                .set(APPLICATION.CASE_OWNER, context.actor())
                .execute();
        this.reasons.add(application);
        events.add(application.id(), opened);
        return application;
    }

    /** Those of these talents that were proposed. */
    public Set<Long> talentsAmong(Collection<Long> talents) {
        return dsl.selectDistinct(APPLICATION.TALENT_ID)
                .from(APPLICATION)
                .where(APPLICATION.TALENT_ID.in(talents))
                .fetchSet(APPLICATION.TALENT_ID);
    }

    /** People with open applications to whom nothing is promised yet, and to how many missions. */
    public Map<TalentId, Integer> proposed() {
        Map<TalentId, Integer> proposed = new HashMap<>();
        dsl.select(APPLICATION.TALENT_ID, DSL.count())
                .from(APPLICATION)
                .where(APPLICATION.STEP.in(steps(step -> !step.isClosed() && !step.isEngaged())))
                .groupBy(APPLICATION.TALENT_ID)
                .forEach(row -> proposed.put(new TalentId(row.value1()), row.value2()));
        return proposed;
    }

    private static List<String> steps(Predicate<Step> wanted) {
        return Arrays.stream(Step.values()).filter(wanted).map(Step::name).toList();
    }

    /** The missions to which people have promised their time, by person. */
    public Map<TalentId, List<MissionId>> engaged() {
        Map<TalentId, List<MissionId>> engaged = new HashMap<>();
        dsl.select(APPLICATION.TALENT_ID, APPLICATION.MISSION_ID)
                .from(APPLICATION)
                .where(APPLICATION.STEP.in(steps(Step::isEngaged)))
                .orderBy(APPLICATION.ID)
                .forEach(
                        row ->
                                engaged.computeIfAbsent(
                                                new TalentId(row.value1()), _ -> new ArrayList<>())
                                        .add(new MissionId(row.value2())));
        return engaged;
    }

    /** How many places of each mission are held; none of those where nobody holds one. */
    public Map<MissionId, Integer> placesTaken() {
        Map<MissionId, Integer> taken = new HashMap<>();
        dsl.select(APPLICATION.MISSION_ID, DSL.count())
                .from(APPLICATION)
                .where(APPLICATION.STEP.in(steps(Step::holdsPlace)))
                .groupBy(APPLICATION.MISSION_ID)
                .forEach(row -> taken.put(new MissionId(row.value1()), row.value2()));
        return taken;
    }

    /** Those of these missions for which somebody was proposed. */
    public Set<Long> missionsAmong(Collection<Long> missions) {
        return dsl.selectDistinct(APPLICATION.MISSION_ID)
                .from(APPLICATION)
                .where(APPLICATION.MISSION_ID.in(missions))
                .fetchSet(APPLICATION.MISSION_ID);
    }

    /**
     * Writes a move: where the application now stands, and the event that brought it there.
     *
     * @throws ConcurrentChange when somebody else moved it since it was read
     */
    public void saveMove(Application moved, ApplicationEvent event) {
        int rows =
                dsl.update(APPLICATION)
                        .set(APPLICATION.STEP, moved.step().name())
                        .set(APPLICATION.STEP_ON, moved.stepOn())
                        .set(APPLICATION.DUE_ON, moved.dueOn().orElse(null))
                        .set(APPLICATION.CASE_OWNER, moved.owner())
                        .set(APPLICATION.ROW_VERSION, moved.version() + 1)
                        .set(APPLICATION.UPDATED_AT, Context.utc(context.now()))
                        .where(APPLICATION.ID.eq(moved.id().value()))
                        .and(APPLICATION.ROW_VERSION.eq(moved.version()))
                        .execute();
        if (rows == 0) {
            throw new ConcurrentChange(moved.ref());
        }
        events.add(moved.id(), event);
    }

    /**
     * Takes an application away that was just opened.
     *
     * @return whether it was still as it was opened: else it stays
     */
    public boolean takeBack(Application opened) {
        return dsl.deleteFrom(APPLICATION)
                        .where(APPLICATION.ID.eq(opened.id().value()))
                        .and(APPLICATION.ROW_VERSION.eq(opened.version()))
                        .andNotExists(
                                dsl.selectOne()
                                        .from(DOCUMENT)
                                        .where(DOCUMENT.APPLICATION_ID.eq(APPLICATION.ID)))
                        .andNotExists(
                                dsl.selectOne()
                                        .from(APPLICATION_MESSAGE)
                                        .where(
                                                APPLICATION_MESSAGE.APPLICATION_ID.eq(
                                                        APPLICATION.ID)))
                        .execute()
                > 0;
    }

    /**
     * Writes what has to be signed for it.
     *
     * @throws ConcurrentChange when somebody else changed it since it was read
     */
    public void saveFormalities(Application chosen) {
        int rows =
                dsl.update(APPLICATION)
                        .set(APPLICATION.FORMALITIES, chosen.formalities().name())
                        .set(APPLICATION.ROW_VERSION, chosen.version() + 1)
                        .set(APPLICATION.UPDATED_AT, Context.utc(context.now()))
                        .where(APPLICATION.ID.eq(chosen.id().value()))
                        .and(APPLICATION.ROW_VERSION.eq(chosen.version()))
                        .execute();
        if (rows == 0) {
            throw new ConcurrentChange(chosen.ref());
        }
    }

    /** Sets values for the documents; a blank value takes the field away. */
    public void setDetails(ApplicationId id, Map<String, String> details) {
        details.forEach(
                (field, value) -> {
                    dsl.deleteFrom(APPLICATION_DETAIL)
                            .where(APPLICATION_DETAIL.APPLICATION_ID.eq(id.value()))
                            .and(APPLICATION_DETAIL.FIELD.eq(field))
                            .execute();
                    if (!value.isBlank()) {
                        dsl.insertInto(APPLICATION_DETAIL)
                                .set(APPLICATION_DETAIL.APPLICATION_ID, id.value())
                                .set(APPLICATION_DETAIL.FIELD, field)
                                .set(APPLICATION_DETAIL.FIELD_VALUE, value.strip())
                                .set(APPLICATION_DETAIL.EDITED_AT, Context.utc(context.now()))
                                .set(APPLICATION_DETAIL.EDITED_BY, context.actor())
                                .execute();
                    }
                });
    }

    /** By id or by the reference shown on screen. */
    public Optional<Application> find(String idOrRef) {
        return load(
                        idOrRef.matches("\\d{1,18}")
                                ? APPLICATION.ID.eq(Long.parseLong(idOrRef))
                                : DSL.upper(APPLICATION.REF)
                                        .eq(idOrRef.strip().toUpperCase(Locale.ROOT)))
                .stream()
                .findFirst();
    }

    public Optional<Application> find(ApplicationId id) {
        return load(APPLICATION.ID.eq(id.value())).stream().findFirst();
    }

    /** Those of these that are there, in the order in which they were opened. */
    public List<Application> findAll(Collection<ApplicationId> ids) {
        return load(APPLICATION.ID.in(ids.stream().map(ApplicationId::value).toList()));
    }

    public List<Application> of(TalentId talent) {
        return load(APPLICATION.TALENT_ID.eq(talent.value()));
    }

    public List<Application> of(MissionId mission) {
        return load(APPLICATION.MISSION_ID.eq(mission.value()));
    }

    /** Every application, in the order in which they were opened. */
    public List<Application> all() {
        return load(DSL.noCondition());
    }

    private List<Application> load(Condition condition) {
        var owners = DSL.select(APPLICATION.ID).from(APPLICATION).where(condition);
        Map<Long, List<ApplicationEvent>> all = events.of(owners);
        Map<Long, Map<String, String>> details = new HashMap<>();
        dsl.select(
                        APPLICATION_DETAIL.APPLICATION_ID,
                        APPLICATION_DETAIL.FIELD,
                        APPLICATION_DETAIL.FIELD_VALUE)
                .from(APPLICATION_DETAIL)
                .where(APPLICATION_DETAIL.APPLICATION_ID.in(owners))
                .forEach(
                        row ->
                                details.computeIfAbsent(row.value1(), _ -> new HashMap<>())
                                        .put(row.value2(), row.value3()));
        Map<Long, List<ProposalReason>> why = reasons.of(owners);
        return dsl.select(APPLICATION.fields())
                .from(APPLICATION)
                .where(condition)
                .orderBy(APPLICATION.ID)
                .fetch(
                        row -> {
                            Long id = row.get(APPLICATION.ID);
                            return application(
                                    row,
                                    all.getOrDefault(id, List.of()),
                                    details.getOrDefault(id, Map.of()),
                                    why.getOrDefault(id, List.of()));
                        });
    }

    private static Application application(
            Record row,
            List<ApplicationEvent> history,
            Map<String, String> details,
            List<ProposalReason> reasons) {
        return new Application(
                new ApplicationId(row.get(APPLICATION.ID)),
                row.get(APPLICATION.REF),
                row.get(APPLICATION.ROW_VERSION),
                new TalentId(row.get(APPLICATION.TALENT_ID)),
                new MissionId(row.get(APPLICATION.MISSION_ID)),
                ApplicationPath.valueOf(row.get(APPLICATION.PATH)),
                Formalities.valueOf(row.get(APPLICATION.FORMALITIES)),
                Step.valueOf(row.get(APPLICATION.STEP)),
                row.get(APPLICATION.STEP_ON),
                Optional.ofNullable(row.get(APPLICATION.DUE_ON)),
                row.get(APPLICATION.CASE_OWNER),
                history,
                details,
                reasons);
    }
}
