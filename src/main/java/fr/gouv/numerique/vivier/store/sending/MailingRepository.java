// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.sending;

import static fr.gouv.numerique.vivier.store.schema.Tables.MAILING;
import static fr.gouv.numerique.vivier.store.schema.Tables.MAILING_TALENT;
import static fr.gouv.numerique.vivier.store.schema.Tables.TALENT_MERGE;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.sending.Mailing;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.engine.BulkInsert;
import fr.gouv.numerique.vivier.store.engine.ConcurrentChange;
import fr.gouv.numerique.vivier.store.engine.Context;
import fr.gouv.numerique.vivier.store.schema.tables.records.MailingRecord;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads and writes what was prepared for many people at once. What was prepared for a person whose
 * record was merged into another counts for that other.
 */
public final class MailingRepository {
    private static final String MERGED = "MERGED";

    private final Context context;
    private final DSLContext dsl;

    public MailingRepository(Context context) {
        this.context = context;
        this.dsl = context.dsl();
    }

    /** What was prepared just now. */
    public Mailing add(Mailing.What what, Collection<TalentId> talents) {
        Mailing made =
                new Mailing(
                        context.ids().next(),
                        0,
                        what,
                        List.copyOf(talents),
                        context.now(),
                        context.actor(),
                        Optional.empty(),
                        "");
        var row =
                dsl.insertInto(MAILING)
                        .set(MAILING.ID, made.id())
                        .set(MAILING.PREPARED_AT, Context.utc(made.preparedAt()))
                        .set(MAILING.PREPARED_BY, made.preparedBy());
        switch (what) {
            case Mailing.What.OfNews(var news) -> row.set(MAILING.NEWS_ID, news).execute();
            case Mailing.What.Profiles(var mission) ->
                    row.set(MAILING.MISSION_ID, mission.value()).execute();
        }
        BulkInsert bulk = new BulkInsert();
        for (TalentId talent : talents) {
            bulk.add(
                    List.of(MAILING_TALENT.MAILING_ID, MAILING_TALENT.TALENT_ID),
                    made.id(),
                    talent.value());
        }
        bulk.execute(dsl);
        return made;
    }

    /**
     * Notes on which day it was sent, or that it was not.
     *
     * @throws ConcurrentChange when somebody else changed it since
     */
    public void setSent(Mailing shown, Optional<LocalDate> day) {
        int rows =
                dsl.update(MAILING)
                        .set(MAILING.ROW_VERSION, shown.version() + 1)
                        .set(MAILING.SENT_ON, day.orElse(null))
                        .set(MAILING.SENT_BY, day.map(_ -> context.actor()).orElse(null))
                        .where(MAILING.ID.eq(shown.id()))
                        .and(MAILING.ROW_VERSION.eq(shown.version()))
                        .execute();
        if (rows == 0) {
            throw new ConcurrentChange(shown.toString());
        }
    }

    /** All of a news, the latest first. */
    public List<Mailing> ofNews(long news) {
        return load(MAILING.NEWS_ID.eq(news));
    }

    /** All news that were prepared, the latest first. */
    public List<Mailing> ofNews() {
        return load(MAILING.NEWS_ID.isNotNull());
    }

    /** All profiles that were prepared for mission leads, the latest first. */
    public List<Mailing> ofProfiles() {
        return load(MAILING.MISSION_ID.isNotNull());
    }

    /** All that was prepared for the lead of this mission, the latest first. */
    public List<Mailing> of(MissionId mission) {
        return load(MAILING.MISSION_ID.eq(mission.value()));
    }

    /**
     * All that went to this person or was about this person, the latest first; nobody else is named
     * in it.
     */
    public List<Mailing> of(TalentId talent) {
        return fetch(
                MAILING.ID.in(
                        DSL.select(MAILING_TALENT.MAILING_ID)
                                .from(MAILING_TALENT)
                                .where(MAILING_TALENT.TALENT_ID.eq(talent.value()))
                                .or(
                                        MAILING_TALENT.TALENT_ID.in(
                                                DSL.select(TALENT_MERGE.OTHER_ID)
                                                        .from(TALENT_MERGE)
                                                        .where(
                                                                TALENT_MERGE.SURVIVOR_ID.eq(
                                                                        talent.value()))
                                                        .and(TALENT_MERGE.STATUS.eq(MERGED))))),
                _ -> List.of(talent));
    }

    private List<Mailing> load(Condition condition) {
        Map<Long, TalentId> survivors = new HashMap<>();
        dsl.select(TALENT_MERGE.OTHER_ID, TALENT_MERGE.SURVIVOR_ID)
                .from(TALENT_MERGE)
                .where(TALENT_MERGE.STATUS.eq(MERGED))
                .forEach(row -> survivors.put(row.value1(), new TalentId(row.value2())));
        Map<Long, List<TalentId>> talents = new HashMap<>();
        dsl.select(MAILING_TALENT.MAILING_ID, MAILING_TALENT.TALENT_ID)
                .from(MAILING_TALENT)
                .join(MAILING)
                .on(MAILING.ID.eq(MAILING_TALENT.MAILING_ID))
                .where(condition)
                .orderBy(MAILING_TALENT.TALENT_ID)
                .forEach(
                        row ->
                                talents.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                                        .add(
                                                Objects.requireNonNullElse(
                                                        survivors.get(row.value2()),
                                                        new TalentId(row.value2()))));
        return fetch(condition, id -> talents.getOrDefault(id, List.of()));
    }

    private List<Mailing> fetch(Condition condition, Function<Long, List<TalentId>> talents) {
        return dsl.selectFrom(MAILING)
                .where(condition)
                .orderBy(MAILING.PREPARED_AT.desc(), MAILING.ID.desc())
                .fetch(row -> mailing(row, talents.apply(row.getId())));
    }

    private static Mailing mailing(MailingRecord row, List<TalentId> talents) {
        return new Mailing(
                row.getId(),
                row.getRowVersion(),
                row.getNewsId() == null
                        ? new Mailing.What.Profiles(new MissionId(row.getMissionId()))
                        : new Mailing.What.OfNews(row.getNewsId()),
                talents,
                row.getPreparedAt().toInstant(),
                row.getPreparedBy(),
                Optional.ofNullable(row.getSentOn()),
                Objects.requireNonNullElse(row.getSentBy(), ""));
    }
}
