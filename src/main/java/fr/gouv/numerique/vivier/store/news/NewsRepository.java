// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.news;

import static fr.gouv.numerique.vivier.store.schema.Tables.MISSION;
import static fr.gouv.numerique.vivier.store.schema.Tables.NEWS;
import static fr.gouv.numerique.vivier.store.schema.Tables.NEWS_MISSION;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.news.News;
import fr.gouv.numerique.vivier.store.engine.ConcurrentChange;
import fr.gouv.numerique.vivier.store.engine.Context;
import fr.gouv.numerique.vivier.store.schema.tables.records.NewsRecord;

import org.jooq.DSLContext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads and writes news. */
public final class NewsRepository {
    private static final String BETWEEN = " ";

    private final Context context;
    private final DSLContext dsl;

    public NewsRepository(Context context) {
        this.context = context;
        this.dsl = context.dsl();
    }

    /** Every news, the latest first. A mission that is gone is not named any more. */
    public List<News> all() {
        Map<Long, List<MissionId>> missions = new HashMap<>();
        dsl.select(NEWS_MISSION.NEWS_ID, NEWS_MISSION.MISSION_ID)
                .from(NEWS_MISSION)
                .join(MISSION)
                .on(MISSION.ID.eq(NEWS_MISSION.MISSION_ID))
                .orderBy(NEWS_MISSION.NEWS_ID, NEWS_MISSION.POSITION)
                .forEach(
                        row ->
                                missions.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                                        .add(new MissionId(row.value2())));
        return dsl.selectFrom(NEWS)
                .orderBy(NEWS.ID.desc())
                .fetch(row -> news(row, missions.getOrDefault(row.getId(), List.of())));
    }

    public Optional<News> find(long id) {
        return all().stream().filter(news -> news.id() == id).findFirst();
    }

    private static News news(NewsRecord row, List<MissionId> missions) {
        return new News(
                row.getId(),
                row.getRowVersion(),
                row.getSubject(),
                row.getWords(),
                missions,
                codes(row.getSkills()),
                codes(row.getRegions()),
                row.getCreatedAt().toInstant(),
                row.getCreatedBy());
    }

    private static Set<String> codes(String written) {
        return written.isEmpty() ? Set.of() : Set.of(written.split(BETWEEN));
    }

    private static String written(Set<String> codes) {
        return String.join(BETWEEN, codes.stream().sorted().toList());
    }

    /**
     * Writes a new one, or one that was read before.
     *
     * @throws ConcurrentChange when somebody else changed it since
     */
    public News save(News news) {
        News kept = news.isKept() ? updated(news) : added(news);
        dsl.deleteFrom(NEWS_MISSION).where(NEWS_MISSION.NEWS_ID.eq(kept.id())).execute();
        for (int i = 0; i < kept.missions().size(); i++) {
            dsl.insertInto(NEWS_MISSION)
                    .set(NEWS_MISSION.NEWS_ID, kept.id())
                    .set(NEWS_MISSION.POSITION, i)
                    .set(NEWS_MISSION.MISSION_ID, kept.missions().get(i).value())
                    .execute();
        }
        return kept;
    }

    private News added(News news) {
        News made = with(news, context.ids().next(), 0);
        dsl.insertInto(NEWS)
                .set(NEWS.ID, made.id())
                .set(NEWS.CREATED_AT, Context.utc(made.createdAt()))
                .set(NEWS.UPDATED_AT, Context.utc(made.createdAt()))
                .set(NEWS.CREATED_BY, made.createdBy())
                .set(NEWS.SUBJECT, made.subject())
                .set(NEWS.WORDS, made.words())
                .set(NEWS.SKILLS, written(made.skills()))
                .set(NEWS.REGIONS, written(made.regions()))
                .execute();
        return made;
    }

    private News with(News news, long id, int version) {
        return new News(
                id,
                version,
                news.subject(),
                news.words(),
                news.missions(),
                news.skills(),
                news.regions(),
                news.isKept() ? news.createdAt() : context.now(),
                news.isKept() ? news.createdBy() : context.actor());
    }

    private News updated(News news) {
        int rows =
                dsl.update(NEWS)
                        .set(NEWS.ROW_VERSION, news.version() + 1)
                        .set(NEWS.UPDATED_AT, Context.utc(context.now()))
                        .set(NEWS.SUBJECT, news.subject())
                        .set(NEWS.WORDS, news.words())
                        .set(NEWS.SKILLS, written(news.skills()))
                        .set(NEWS.REGIONS, written(news.regions()))
                        .where(NEWS.ID.eq(news.id()))
                        .and(NEWS.ROW_VERSION.eq(news.version()))
                        .execute();
        if (rows == 0) {
            throw new ConcurrentChange(news.toString());
        }
        return with(news, news.id(), news.version() + 1);
    }

    /**
     * Takes one away that was read before and never prepared.
     *
     * @throws ConcurrentChange when somebody else changed it since
     */
    public void remove(News news) {
        int rows =
                dsl.deleteFrom(NEWS)
                        .where(NEWS.ID.eq(news.id()))
                        .and(NEWS.ROW_VERSION.eq(news.version()))
                        .execute();
        if (rows == 0) {
            throw new ConcurrentChange(news.toString());
        }
    }
}
