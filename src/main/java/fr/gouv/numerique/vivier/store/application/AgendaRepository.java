// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.application;

import static fr.gouv.numerique.vivier.store.schema.Tables.APPLICATION;
import static fr.gouv.numerique.vivier.store.schema.Tables.APPLICATION_EVENT;
import static fr.gouv.numerique.vivier.store.schema.Tables.APPLICATION_MESSAGE;
import static fr.gouv.numerique.vivier.store.schema.Tables.LOG_ENTRY;
import static fr.gouv.numerique.vivier.store.schema.Tables.MISSION;
import static fr.gouv.numerique.vivier.store.schema.Tables.TALENT;

import fr.gouv.numerique.vivier.domain.application.ApplicationEvent;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.ApplicationLine;
import fr.gouv.numerique.vivier.domain.application.ApplicationPath;
import fr.gouv.numerique.vivier.domain.application.Course;
import fr.gouv.numerique.vivier.domain.application.MessageKind;
import fr.gouv.numerique.vivier.domain.application.MessageLine;
import fr.gouv.numerique.vivier.domain.application.Party;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.calendar.PersonDays;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.mission.MissionNews;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads what the day needs of all records at once, and notes what was written to whom. */
public final class AgendaRepository {
    private static final List<SelectField<?>> OF_MISSIONS =
            List.of(
                    MISSION.ID,
                    MISSION.REF,
                    MISSION.TITLE,
                    MISSION.LEAD_FIRST_NAME,
                    MISSION.LEAD_LAST_NAME,
                    MISSION.STATUS,
                    MISSION.PLACES,
                    MISSION.START_DATE,
                    MISSION.END_DATE);

    private final Context context;
    private final DSLContext dsl;

    /**
     * People of whom nothing is known for long.
     *
     * @param heard nothing was heard since
     * @param asked nor were they asked since
     */
    public record Silence(Instant heard, Instant asked) {}

    public AgendaRepository(Context context) {
        this.context = context;
        this.dsl = context.dsl();
    }

    /** Every application, in the order in which they were opened. */
    public List<ApplicationLine> lines() {
        return lines(DSL.noCondition(), DSL.noCondition());
    }

    /** Those that are due between these days, both included. */
    public List<ApplicationLine> dueBetween(LocalDate first, LocalDate last) {
        Condition due = APPLICATION.DUE_ON.between(first, last);
        return lines(due, ofThose(due));
    }

    private static Condition ofThose(Condition applications) {
        return APPLICATION_EVENT.APPLICATION_ID.in(
                DSL.select(APPLICATION.ID).from(APPLICATION).where(applications));
    }

    private List<ApplicationLine> lines(Condition wanted, Condition itsEvents) {
        Map<Long, List<ApplicationEvent>> events = events(itsEvents);
        Map<Long, ApplicationLine.Work> missions = new HashMap<>();
        missions().forEach(mission -> missions.put(mission.id().value(), mission));
        return dsl.select(
                        APPLICATION.ID,
                        APPLICATION.REF,
                        APPLICATION.PATH,
                        APPLICATION.STEP,
                        APPLICATION.STEP_ON,
                        APPLICATION.DUE_ON,
                        APPLICATION.CASE_OWNER,
                        APPLICATION.MISSION_ID,
                        TALENT.ID,
                        TALENT.FIRST_NAME,
                        TALENT.LAST_NAME)
                .from(APPLICATION)
                .join(TALENT)
                .on(TALENT.ID.eq(APPLICATION.TALENT_ID))
                .where(wanted)
                .orderBy(APPLICATION.ID)
                .fetch(
                        row ->
                                new ApplicationLine(
                                        new ApplicationId(row.get(APPLICATION.ID)),
                                        row.get(APPLICATION.REF),
                                        ApplicationPath.valueOf(row.get(APPLICATION.PATH)),
                                        Step.valueOf(row.get(APPLICATION.STEP)),
                                        row.get(APPLICATION.STEP_ON),
                                        Optional.ofNullable(row.get(APPLICATION.DUE_ON)),
                                        row.get(APPLICATION.CASE_OWNER),
                                        new ApplicationLine.Person(
                                                new TalentId(row.get(TALENT.ID)),
                                                name(
                                                        row.get(TALENT.FIRST_NAME),
                                                        row.get(TALENT.LAST_NAME))),
                                        Objects.requireNonNull(
                                                missions.get(row.get(APPLICATION.MISSION_ID))),
                                        events.getOrDefault(row.get(APPLICATION.ID), List.of())));
    }

    private Map<Long, List<ApplicationEvent>> events(Condition condition) {
        Map<Long, List<ApplicationEvent>> events = new HashMap<>();
        dsl.select(APPLICATION_EVENT.fields())
                .from(APPLICATION_EVENT)
                .where(condition)
                .orderBy(APPLICATION_EVENT.APPLICATION_ID, APPLICATION_EVENT.SEQ)
                .forEach(
                        row ->
                                events.computeIfAbsent(
                                                row.get(APPLICATION_EVENT.APPLICATION_ID),
                                                _ -> new ArrayList<>())
                                        .add(ApplicationEvents.event(row)));
        return events;
    }

    /** Every mission, in the order in which they came. */
    public List<ApplicationLine.Work> missions() {
        return dsl.select(OF_MISSIONS)
                .from(MISSION)
                .orderBy(MISSION.ID)
                .fetch(AgendaRepository::mission);
    }

    private static ApplicationLine.Work mission(Record row) {
        return new ApplicationLine.Work(
                new MissionId(row.get(MISSION.ID)),
                row.get(MISSION.REF),
                row.get(MISSION.TITLE),
                name(row.get(MISSION.LEAD_FIRST_NAME), row.get(MISSION.LEAD_LAST_NAME)),
                MissionStatus.valueOf(row.get(MISSION.STATUS)),
                Optional.ofNullable(row.get(MISSION.PLACES)).map(it -> it.intValue()).orElse(1),
                Optional.ofNullable(row.get(MISSION.START_DATE)),
                Optional.ofNullable(row.get(MISSION.END_DATE)));
    }

    private static String name(@Nullable String first, @Nullable String last) {
        return (Objects.requireNonNullElse(first, "") + " " + Objects.requireNonNullElse(last, ""))
                .strip();
    }

    /** How many applications are past their day, those whose clock stands still left aside. */
    public int late(LocalDate today) {
        Condition late = APPLICATION.DUE_ON.lt(today);
        return (int)
                events(ofThose(late)).values().stream()
                        .filter(history -> Course.of(history).pausedOn().isEmpty())
                        .count();
    }

    /** The missions for which people stand proposed or have promised their time, by person. */
    public Map<TalentId, List<MissionId>> pending() {
        Map<TalentId, List<MissionId>> pending = new HashMap<>();
        dsl.select(APPLICATION.TALENT_ID, APPLICATION.MISSION_ID, APPLICATION.STEP)
                .from(APPLICATION)
                .orderBy(APPLICATION.ID)
                .forEach(
                        row -> {
                            if (!Step.valueOf(row.value3()).isClosed()) {
                                pending.computeIfAbsent(
                                                new TalentId(row.value1()), _ -> new ArrayList<>())
                                        .add(new MissionId(row.value2()));
                            }
                        });
        return pending;
    }

    /** Sets by when something has to happen. */
    public void moveDue(Map<ApplicationId, Optional<LocalDate>> due) {
        Map<Optional<LocalDate>, List<Long>> byDay = new HashMap<>();
        due.forEach(
                (id, day) -> byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(id.value()));
        byDay.forEach(
                (day, ids) ->
                        dsl.update(APPLICATION)
                                .set(APPLICATION.DUE_ON, day.orElse(null))
                                .where(APPLICATION.ID.in(ids))
                                .execute());
    }

    /** Everybody who has cases, in the order of the alphabet. */
    public List<String> owners() {
        return dsl.selectDistinct(APPLICATION.CASE_OWNER)
                .from(APPLICATION)
                .where(APPLICATION.CASE_OWNER.ne(""))
                .orderBy(APPLICATION.CASE_OWNER)
                .fetch(APPLICATION.CASE_OWNER);
    }

    /**
     * Open missions of which nothing was heard since before this day, with the day it was; see
     * {@link MissionNews}.
     */
    public Map<MissionId, LocalDate> silentMissions(LocalDate since, ZoneId zone) {
        Map<MissionId, LocalDate> silent = new HashMap<>();
        dsl.select(
                        MISSION.ID,
                        DSL.coalesce(MISSION.ANSWERED_AT, MISSION.CREATED_AT),
                        MISSION.CONFIRMED_ON)
                .from(MISSION)
                .where(
                        MISSION.STATUS.in(
                                Arrays.stream(MissionStatus.values())
                                        .filter(MissionStatus::isOpen)
                                        .map(Enum::name)
                                        .toList()))
                .forEach(
                        row -> {
                            LocalDate heard =
                                    MissionNews.of(
                                                    row.value2().toInstant(),
                                                    Optional.ofNullable(row.value3()),
                                                    zone)
                                            .on();
                            if (heard.isBefore(since)) {
                                silent.put(new MissionId(row.value1()), heard);
                            }
                        });
        return silent;
    }

    /** People of the pool whose pause or availability ends between these days, both included. */
    public List<PersonDays> peopleUntil(LocalDate first, LocalDate last) {
        return dsl.select(
                        TALENT.ID,
                        TALENT.REF,
                        TALENT.FIRST_NAME,
                        TALENT.LAST_NAME,
                        TALENT.PAUSED_UNTIL,
                        TALENT.AVAILABLE_UNTIL)
                .from(TALENT)
                .where(TALENT.STATUS.eq(TalentStatus.ACTIVE.name()))
                .and(
                        TALENT.PAUSED_UNTIL
                                .between(first, last)
                                .or(TALENT.AVAILABLE_UNTIL.between(first, last)))
                .orderBy(TALENT.ID)
                .fetch(
                        row ->
                                new PersonDays(
                                        new TalentId(row.value1()),
                                        row.value2(),
                                        name(row.value3(), row.value4()),
                                        Optional.ofNullable(row.value5()),
                                        Optional.ofNullable(row.value6())));
    }

    /** How many people are in the pool. */
    public int talents() {
        return dsl.fetchCount(TALENT);
    }

    /** How many of them can be proposed. */
    public int activeTalents() {
        return dsl.fetchCount(TALENT, TALENT.STATUS.eq(TalentStatus.ACTIVE.name()));
    }

    /** How many who can be proposed have said nothing, and were not asked either. */
    public int silentSince(Silence silence) {
        return dsl.fetchCount(TALENT, isSilent(silence));
    }

    /** The first so many of them. */
    public List<TalentId> silent(Silence silence, int count) {
        return dsl.select(TALENT.ID)
                .from(TALENT)
                .where(isSilent(silence))
                .orderBy(TALENT.ID)
                .limit(count)
                .fetch(row -> new TalentId(row.value1()));
    }

    private static Condition isSilent(Silence silence) {
        return TALENT.STATUS
                .eq(TalentStatus.ACTIVE.name())
                .and(
                        DSL.coalesce(TALENT.ANSWERED_AT, TALENT.UPDATED_AT)
                                .lt(Context.utc(silence.heard())))
                .and(
                        TALENT.ID.notIn(
                                DSL.select(LOG_ENTRY.RECORD_ID)
                                        .from(LOG_ENTRY)
                                        .where(LOG_ENTRY.ACTION.eq("talent.ask"))
                                        .and(
                                                LOG_ENTRY.LOGGED_AT.ge(
                                                        Context.utc(silence.asked())))));
    }

    /** When the leads of these missions were last asked whether they still hold, if ever. */
    public Map<MissionId, Instant> lastAsked(Collection<MissionId> missions) {
        Map<MissionId, Instant> asked = new HashMap<>();
        dsl.select(LOG_ENTRY.RECORD_ID, DSL.max(LOG_ENTRY.LOGGED_AT))
                .from(LOG_ENTRY)
                .where(LOG_ENTRY.RECORD_ID.in(missions.stream().map(MissionId::value).toList()))
                .and(LOG_ENTRY.ACTION.eq("lead.ask"))
                .groupBy(LOG_ENTRY.RECORD_ID)
                .forEach(row -> asked.put(new MissionId(row.value1()), row.value2().toInstant()));
        return asked;
    }

    /** Every message, first to last. */
    public List<MessageLine> messages() {
        return dsl.select(APPLICATION_MESSAGE.fields())
                .from(APPLICATION_MESSAGE)
                .orderBy(APPLICATION_MESSAGE.PREPARED_AT, APPLICATION_MESSAGE.ID)
                .fetch(
                        row ->
                                new MessageLine(
                                        new ApplicationId(
                                                row.get(APPLICATION_MESSAGE.APPLICATION_ID)),
                                        MessageKind.valueOf(row.get(APPLICATION_MESSAGE.KIND)),
                                        Party.valueOf(row.get(APPLICATION_MESSAGE.RECIPIENT)),
                                        row.get(APPLICATION_MESSAGE.PREPARED_AT).toInstant(),
                                        row.get(APPLICATION_MESSAGE.PREPARED_BY)));
    }

    /** Whether the person was told the answer. */
    public boolean isAnswered(ApplicationId application) {
        return dsl.fetchExists(APPLICATION_MESSAGE, isAnswer(application));
    }

    /** The person was not told the answer after all. */
    public void forgetAnswer(ApplicationId application) {
        dsl.deleteFrom(APPLICATION_MESSAGE).where(isAnswer(application)).execute();
    }

    private static Condition isAnswer(ApplicationId application) {
        return APPLICATION_MESSAGE
                .APPLICATION_ID
                .eq(application.value())
                .and(APPLICATION_MESSAGE.KIND.eq(MessageKind.ANSWERED.name()));
    }

    /** A message was prepared, or an answer given, just now. */
    public void add(ApplicationId application, MessageKind kind, Party recipient) {
        dsl.insertInto(APPLICATION_MESSAGE)
                .set(APPLICATION_MESSAGE.ID, context.ids().next())
                .set(APPLICATION_MESSAGE.APPLICATION_ID, application.value())
                .set(APPLICATION_MESSAGE.KIND, kind.name())
                .set(APPLICATION_MESSAGE.RECIPIENT, recipient.name())
                .set(APPLICATION_MESSAGE.PREPARED_AT, Context.utc(context.now()))
                .set(APPLICATION_MESSAGE.PREPARED_BY, context.actor())
                .execute();
    }
}
